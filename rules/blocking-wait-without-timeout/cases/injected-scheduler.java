package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Hard: whoever has made the scheduler, its few threads serve others as well.
class Probe {
    private final ScheduledExecutorService timer;
    private final ScheduledExecutorService virtualTimer;
    private final CountDownLatch answered = new CountDownLatch(1);

    Probe(ScheduledExecutorService timer, ScheduledExecutorService virtualTimer) {
        this.timer = timer;
        this.virtualTimer = virtualTimer;
    }

    void start() {
        timer.schedule(this::check, 30, TimeUnit.SECONDS);
        virtualTimer.schedule(this::checkToo, 30, TimeUnit.SECONDS);
    }

    private void check() {
        try {
            answered.await(); // finding: await
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Trap: a name that says what its threads are is believed.
    private void checkToo() {
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
