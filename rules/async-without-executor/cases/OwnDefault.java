// Trap: a future of the project whose default executor is its own.
// example: profile=strict release=11
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class LaneFuture<T> extends CompletableFuture<T> {
    private static final Executor LANE = Executors.newFixedThreadPool(4);

    @Override
    public Executor defaultExecutor() {
        return LANE;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new LaneFuture<>();
    }
}

class Lane {
    void run(LaneFuture<String> future) {
        future.thenAcceptAsync(text -> System.getLogger("lane").log(System.Logger.Level.INFO, text));
        future.completeAsync(() -> "done");
    }
}
