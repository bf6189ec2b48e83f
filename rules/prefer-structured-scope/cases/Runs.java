// Hard: tasks without a value.
// example: release=25 profile=all
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Runs {
    private final Executor executor;

    Runs(Executor executor) {
        this.executor = executor;
    }

    void both(Runnable warmUp, Runnable announce) {
        CompletableFuture<Void> warm = CompletableFuture.runAsync(warmUp, executor);
        CompletableFuture<Void> told = CompletableFuture.runAsync(announce, executor);
        warm.join(); // finding: the others
        told.join();
    }
}
