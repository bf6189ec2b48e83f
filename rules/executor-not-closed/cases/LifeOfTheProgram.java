package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: one pool for the whole program ends with it; virtual threads and the common pool need no end.
final class Clock {
    private static final ScheduledExecutorService TICKS = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "clock");
        thread.setDaemon(true);
        return thread;
    });
    private static final Clock INSTANCE = new Clock();
    private final ExecutorService listeners = Executors.newFixedThreadPool(2, r -> daemon(r));
    private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
    private final ForkJoinPool common = ForkJoinPool.commonPool();

    static Clock get() {
        return INSTANCE;
    }

    void start(Runnable tick) {
        TICKS.scheduleAtFixedRate(tick, 1, 1, TimeUnit.SECONDS);
        listeners.execute(tick);
        perTask.execute(tick);
        common.execute(tick);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
