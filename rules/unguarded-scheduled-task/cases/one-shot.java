package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: a task that runs once has no later runs, and dropping its handle is normal use
class Reconnect {
    private final ScheduledExecutorService scheduler;
    private final Link link;

    Reconnect(ScheduledExecutorService scheduler, Link link) {
        this.scheduler = scheduler;
        this.link = link;
    }

    void afterLoss(int attempt) {
        scheduler.schedule(link::open, 1L << Math.min(attempt, 6), TimeUnit.SECONDS);
    }
}

interface Link {
    void open();
}
