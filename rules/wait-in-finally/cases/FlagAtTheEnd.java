// Trap: the wait comes first, the flag at the end; or the flag is cleared for the wait.
// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Stop {
    boolean stop(ExecutorService pool) throws InterruptedException {
        try {
            return pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            pool.shutdownNow();
            try {
                return pool.awaitTermination(1, TimeUnit.SECONDS);
            } finally {
                Thread.currentThread().interrupt();
            }
        }
    }
}
