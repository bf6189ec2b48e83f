// Trap: the state may be asked at any time; a sibling is read only when it is done.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Progress {
    int watch(Runnable show) throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            Subtask<Integer> work = scope.fork(() -> 42);
            scope.fork(() -> {
                if (work.state() == Subtask.State.SUCCESS) {
                    return work.get();
                }
                show.run();
                return 0;
            });
            System.out.println(work.state());
            scope.join();
            return work.get();
        }
    }
}
