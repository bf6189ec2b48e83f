// Trap: a wait that does not look at the flag.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class Quiet {
    private final Semaphore writers = new Semaphore(1);

    void write(CompletableFuture<Void> flushed) {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            writers.acquireUninterruptibly();
            writers.release();
        }
    }
}
