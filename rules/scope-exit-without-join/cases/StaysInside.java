// Trap: jumps that stay in the scope's block.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class StaysInside {
    void run(List<Callable<String>> tasks, int most) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            int started = 0;
            for (Callable<String> task : tasks) {
                if (task == null) {
                    continue;
                }
                scope.fork(task);
                if (++started == most) {
                    break;
                }
            }
            tasks.forEach(task -> {
                if (task == null) {
                    return;
                }
                scope.fork(() -> {
                    return task.call();
                });
            });
            scope.join();
        }
    }
}
