// Trap: only the overload that is not called waits
package example;

import java.util.concurrent.CompletableFuture;

class Accounts {
    private final CompletableFuture<Long> balance = new CompletableFuture<>();

    CompletableFuture<Long> total(CompletableFuture<Integer> extra) {
        return extra.thenApply(this::plus).thenApply(sum -> plus(sum, 1));
    }

    long plus(int amount) {
        return balance.getNow(0L) + amount;
    }

    long plus(long left, int right) {
        return left + right;
    }

    long plus(String amount) {
        return balance.join() + Long.parseLong(amount);
    }
}
