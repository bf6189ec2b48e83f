// Trap: the flag is set in one branch and the wait stands in the other, or on another thread.
// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;

class Branches {
    private volatile boolean stopping;

    void pause(ExecutorService pool) throws InterruptedException {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            if (stopping) {
                Thread.currentThread().interrupt();
            } else {
                Thread.sleep(10);
            }
            pool.execute(() -> {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException inner) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
