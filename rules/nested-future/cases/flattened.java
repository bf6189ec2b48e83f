// Trap: the same chain undoes the nesting
package example;

import static java.util.function.Function.identity;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

class Replicas {
    private final Replica primary;
    private final Replica secondary;
    private final ExecutorService io;

    Replicas(Replica primary, Replica secondary, ExecutorService io) {
        this.primary = primary;
        this.secondary = secondary;
        this.io = io;
    }

    CompletableFuture<String> read(String key) {
        return primary.read(key)
                .handle((value, e) -> e == null ? CompletableFuture.completedFuture(value) : secondary.read(key))
                .thenCompose(identity());
    }

    CompletableFuture<String> readOnPool(String key) {
        return CompletableFuture.supplyAsync(() -> primary.read(key), io).thenCompose(Function.identity());
    }

    CompletableFuture<String> readByHelper(String key) {
        return started(CompletableFuture.supplyAsync(() -> primary.read(key), io)).thenCompose(f -> f);
    }

    private static <T> CompletableFuture<T> started(CompletableFuture<T> future) {
        return future;
    }

    CompletableFuture<String> readNext(String key) {
        return primary.read(key).thenApply(next -> secondary.read(next)).thenCompose(found -> found);
    }

    CompletableFuture<String> merge(String key) {
        return primary.read(key)
                .thenCombine(secondary.read(key), (a, b) -> primary.read(a + b))
                .thenCompose(merged -> merged);
    }

    String readNow(String key) throws Exception {
        return io.submit(() -> primary.read(key)).get().join();
    }
}

interface Replica {
    CompletableFuture<String> read(String key);
}
