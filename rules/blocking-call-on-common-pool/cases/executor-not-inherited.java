// Hard: the executor of the first stage is not that of the next one; static imports and stored stages do not hide it
package example;

import static java.lang.Thread.sleep;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Pipeline {
    private final Executor io = Executors.newFixedThreadPool(8);

    CompletableFuture<Integer> run() {
        var first = supplyAsync(() -> slow(1), io);
        return first
                .thenApplyAsync(n -> n + 1)
                .thenApplyAsync(n -> slow(n)) // finding: Thread.sleep
                .thenApplyAsync(this::slow, io)
                .handleAsync((n, error) -> error == null ? n : slow(0)); // finding: Thread.sleep
    }

    private int slow(int n) {
        try {
            sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return n;
    }
}
