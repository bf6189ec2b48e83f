// Hard: the factory of another file makes daemons of all its threads, or of none.
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Poller {
    private final ScheduledExecutorService polls =
            Executors.newScheduledThreadPool(1, QuietThreads.named("poll")); // finding: outlive the object, and what is queued
    private final ScheduledExecutorService sweeps =
            Executors.newScheduledThreadPool(1, new QuietThreads("sweep")); // finding: outlive the object, and what is queued
    private final ScheduledExecutorService writes =
            Executors.newScheduledThreadPool(1, new LoudThreads()); // finding: keep the JVM from ending

    void start(Runnable poll, Runnable sweep, Runnable write) {
        polls.scheduleWithFixedDelay(poll, 1, 1, TimeUnit.SECONDS);
        sweeps.scheduleWithFixedDelay(sweep, 1, 1, TimeUnit.SECONDS);
        writes.scheduleWithFixedDelay(write, 1, 1, TimeUnit.SECONDS);
    }
}
