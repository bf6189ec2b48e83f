// Hard: the method gives a future that a task completes some time, or nobody.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

class RemoteStore {
    private final Executor pool;

    RemoteStore(Executor pool) {
        this.pool = pool;
    }

    CompletableFuture<String> readAsync(String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        pool.execute(() -> value.complete(key));
        return value;
    }

    CompletableFuture<String> firstAsync(boolean warm) {
        CompletableFuture<String> value = new CompletableFuture<>();
        if (warm) {
            value.complete("");
        }
        return value;
    }

    CompletableFuture<Integer> lengthAsync(String key) throws ExecutionException, InterruptedException {
        return CompletableFuture.completedFuture(
                readAsync(key).get().length()); // finding: CompletableFuture.get
    }

    CompletableFuture<Integer> firstLengthAsync() throws ExecutionException, InterruptedException {
        return CompletableFuture.completedFuture(
                firstAsync(true).get().length()); // finding: CompletableFuture.get
    }
}
