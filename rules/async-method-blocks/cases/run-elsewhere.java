// Trap: somebody else's thread: @Async, @Blocking, a virtual thread, a lambda that is handed on
package example;

import io.smallrye.common.annotation.Blocking;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.springframework.scheduling.annotation.Async;

class Thumbnails {
    private final Executor executor;

    Thumbnails(Executor executor) {
        this.executor = executor;
    }

    @Async
    public CompletableFuture<byte[]> render(String name) {
        return CompletableFuture.completedFuture(slowly(name));
    }

    @Blocking
    public CompletableFuture<byte[]> renderOnWorker(String name) {
        return CompletableFuture.completedFuture(slowly(name));
    }

    Future<byte[]> task(String name) {
        FutureTask<byte[]> task = new FutureTask<>(() -> slowly(name));
        executor.execute(task);
        return task;
    }

    CompletableFuture<byte[]> handed(String name) {
        CompletableFuture<byte[]> result = new CompletableFuture<>();
        executor.execute(() -> result.complete(slowly(name)));
        return result;
    }

    private byte[] slowly(String name) {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return name.getBytes();
    }
}
