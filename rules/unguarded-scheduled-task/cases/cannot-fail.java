package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: nothing in these tasks can throw
class Clock {
    private static final Logger log = LoggerFactory.getLogger(Clock.class);
    private final AtomicLong ticks = new AtomicLong();
    private volatile long now = System.currentTimeMillis();
    private volatile boolean due;

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(() -> now = System.currentTimeMillis(), 10, 10, TimeUnit.MILLISECONDS);
        scheduler.scheduleAtFixedRate(ticks::incrementAndGet, 1, 1, TimeUnit.SECONDS);
        scheduler.scheduleAtFixedRate(() -> log.info("{} ticks", ticks.getAndSet(0)), 1, 1, TimeUnit.MINUTES);
        scheduler.scheduleWithFixedDelay(this::arm, 1, 1, TimeUnit.HOURS);
    }

    private void arm() {
        due = true;
    }

    boolean isDue() {
        return due && now > 0;
    }
}
