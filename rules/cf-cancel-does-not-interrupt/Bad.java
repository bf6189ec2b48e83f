package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The user has pressed "cancel", sees "cancelled", and the export writes on. */
class Export {
    private final Executor io;
    private CompletableFuture<Void> running;

    Export(Executor io) {
        this.io = io;
    }

    void start(Runnable work) {
        running = CompletableFuture.runAsync(work, io);
    }

    void cancel() {
        running.cancel(true); // finding: the task of `CompletableFuture.runAsync` goes on
    }

    String preview(String name) throws Exception {
        CompletableFuture<String> preview = CompletableFuture.supplyAsync(name::toUpperCase, io).thenApply(String::trim);
        try {
            return preview.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            preview.cancel(true); // finding: the task of `CompletableFuture.supplyAsync` goes on
            return "";
        }
    }
}
