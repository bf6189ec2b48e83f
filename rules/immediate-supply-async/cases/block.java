// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Trap: a block that does more than to give the value
class Gate {
    private volatile boolean open;

    CompletableFuture<Boolean> open() {
        return CompletableFuture.supplyAsync(() -> {
            open = true;
            return true;
        });
    }

    CompletableFuture<Integer> tally(int[] counts) {
        return CompletableFuture.supplyAsync(() -> counts[0]++);
    }
}
