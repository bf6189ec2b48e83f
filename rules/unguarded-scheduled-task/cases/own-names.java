package example;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

// Trap: the project's own scheduler logs what its tasks throw, and so does Spring's
class Housekeeping {
    private final GuardedScheduler scheduler;
    private final Archive archive;

    Housekeeping(GuardedScheduler scheduler, Archive archive) {
        this.scheduler = scheduler;
        this.archive = archive;
    }

    void start() {
        scheduler.scheduleAtFixedRate(archive::prune, 0, 1, TimeUnit.HOURS);
    }

    @Scheduled(fixedRate = 60_000)
    void pruneIndex() {
        archive.prune();
    }
}

interface GuardedScheduler {
    void scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit);
}

interface Archive {
    void prune();
}
