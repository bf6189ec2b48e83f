package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.CompletableFuture;

class Export {
    private final ExecutorService io;
    private Future<?> running;

    Export(ExecutorService io) {
        this.io = io;
    }

    void start(Runnable work) {
        running = io.submit(work);
    }

    void cancel() {
        running.cancel(true);
    }

    void giveUp(Runnable work) {
        CompletableFuture<Void> future = CompletableFuture.runAsync(work, io);
        future.cancel(false);
    }
}
