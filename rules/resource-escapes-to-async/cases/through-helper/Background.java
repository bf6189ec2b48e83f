package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Background {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    void now(Runnable task) {
        task.run();
    }

    CompletableFuture<Void> later(Runnable task) {
        return CompletableFuture.runAsync(task, executor);
    }
}
