package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

// Hard: the task is a class of another file, held in a field of an interface type; the handle is kept to cancel it
class HeartbeatMonitor {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final Runnable probe;
    private ScheduledFuture<?> running;

    HeartbeatMonitor(NodeClient client) {
        this.probe = new ProbeTask(client);
    }

    synchronized void start() {
        running = timer.scheduleWithFixedDelay(probe, 1, 1, TimeUnit.SECONDS); // finding: later runs
    }

    synchronized void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
