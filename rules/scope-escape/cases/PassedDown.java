// Trap: methods and functions that use the scope while its block runs.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.function.Consumer;

class PassedDown {
    private int started;

    void run(List<Runnable> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Consumer<Runnable> start = task -> scope.fork(task);
            tasks.forEach(start);
            started = forkAll(scope, tasks);
            scope.join();
        }
    }

    private int forkAll(StructuredTaskScope<Object, ?> scope, List<Runnable> tasks) {
        tasks.forEach(scope::fork);
        return tasks.size();
    }
}
