// Trap: a task that repeats itself is in the queue once.
// example: profile=all
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Heartbeat {
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledThreadPoolExecutor flushes = new ScheduledThreadPoolExecutor(1);

    void start(Runnable beat) {
        beats.scheduleAtFixedRate(beat, 0, 1, TimeUnit.SECONDS);
        flushes.scheduleWithFixedDelay(beat, 0, 1, TimeUnit.SECONDS);
    }
}
