// Trap: the failure is answered by another future before the chain unwraps both
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

class Mirrors {
    static <T> CompletableFuture<T> orElse(CompletableFuture<T> first, Function<Throwable, CompletableFuture<T>> second) {
        return first.thenApply(CompletableFuture::completedFuture)
                .exceptionally(second)
                .orTimeout(10, TimeUnit.SECONDS)
                .thenCompose(Function.identity());
    }

    static <T> CompletableFuture<Void> both(CompletableFuture<T> first, Function<T, CompletableFuture<T>> second) {
        return first.thenApply(value -> second.apply(value)) // finding: thenApply
                .exceptionally(e -> null)
                .thenAccept(inner -> System.out.println("over"));
    }
}
