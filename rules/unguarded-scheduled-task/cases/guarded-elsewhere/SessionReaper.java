package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: the catch-all stands two methods further on, in another file
class SessionReaper {
    private final ScheduledExecutorService scheduler;
    private final SessionStore sessions;

    SessionReaper(ScheduledExecutorService scheduler, SessionStore sessions) {
        this.scheduler = scheduler;
        this.sessions = sessions;
    }

    void start() {
        scheduler.scheduleAtFixedRate(this::reap, 10, 10, TimeUnit.SECONDS);
        scheduler.scheduleAtFixedRate(() -> sessions.compact(), 1, 1, TimeUnit.HOURS);
    }

    private void reap() {
        sessions.removeExpired();
    }
}
