// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Trap: a block, which does more
class Audit {
    private volatile String last;

    CompletableFuture<String> name(CompletableFuture<Thread> worker) {
        return worker.thenApplyAsync(w -> {
            last = w.getName();
            return last;
        });
    }
}
