// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Trap: a helper of the project may do more than to wrap
class Chain {
    CompletableFuture<Integer> run(CompletableFuture<Integer> first) {
        return first.thenCompose(this::next).thenCompose(n -> checked(n));
    }

    private CompletableFuture<Integer> next(int n) {
        return CompletableFuture.supplyAsync(() -> n + 1);
    }

    private CompletableFuture<Integer> checked(int n) {
        return CompletableFuture.completedFuture(n);
    }
}
