// Trap: subtasks that use executors, and executors whose tasks use other things called scope.
// example: release=25
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.StructuredTaskScope;

class Mixed {
    void run(ExecutorService pool, ForkJoinTask<String> task, Runnable work) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> pool.submit(work));
            pool.execute(() -> {
                ForkJoinTask<String> inner = task;
                inner.fork();
                inner.join();
            });
            scope.join();
        }
    }
}
