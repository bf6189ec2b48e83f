// Hard: the task waits, and is an anonymous class or a block.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class Warmup {
    CompletableFuture<Void> run(CountDownLatch ready, Runnable work) {
        return CompletableFuture.runAsync(() -> { // finding: it blocks for everyone else
            try {
                ready.await();
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
