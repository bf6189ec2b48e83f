// Trap: the common pool, or the caller's thread, is named: that was thought of.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;

class Hash {
    CompletableFuture<Integer> of(byte[] data) {
        return CompletableFuture.supplyAsync(() -> java.util.Arrays.hashCode(data), ForkJoinPool.commonPool())
                .thenApplyAsync(hash -> hash * 31, Runnable::run);
    }
}
