// Trap: no code of production sets these latches; tests stop the code with them.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Election {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    volatile CountDownLatch debugReset;
    volatile CountDownLatch debugCheck = null;
    private volatile CountDownLatch elected = null;

    void start() {
        elected = new CountDownLatch(1);
        timer.scheduleWithFixedDelay(this::check, 1, 1, TimeUnit.SECONDS);
    }

    private void check() {
        try {
            if (debugReset != null) {
                debugReset.await();
                debugReset = null;
            }
            if (debugCheck != null) {
                debugCheck.await();
            }
            elected.await(); // finding: CountDownLatch.await
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        timer.shutdownNow();
    }
}
