// Hard: the thread that is joined calls a synchronized method, two calls down; an executor is closed the same way
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class SessionReaper {
    private final Map<String, Long> sessions = new HashMap<>();
    private Thread reaper;
    private volatile boolean stopped;

    void begin() {
        reaper = new Thread(new Runnable() {
            @Override
            public void run() {
                while (!stopped) {
                    reap();
                }
            }
        }, "reaper");
        reaper.start();
    }

    private void reap() {
        long now = System.nanoTime();
        dropOlderThan(now - 1_000_000_000L);
    }

    private synchronized void dropOlderThan(long limit) {
        sessions.values().removeIf(seen -> seen < limit);
    }

    synchronized void touch(String id) {
        sessions.put(id, System.nanoTime());
    }

    void shutdown() throws InterruptedException {
        synchronized (this) {
            stopped = true;
            reaper.join(); // finding: the monitor of `this`
        }
    }
}

class QuotaTable {
    private final ReentrantLock lock = new ReentrantLock();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private long used;

    QuotaTable() {
        timer.scheduleAtFixedRate(this::refill, 1, 1, TimeUnit.SECONDS);
    }

    void take(long n) {
        workers.execute(() -> {
            lock.lock();
            try {
                used += n;
            } finally {
                lock.unlock();
            }
        });
    }

    private void refill() {
        lock.lock();
        try {
            used = 0;
        } finally {
            lock.unlock();
        }
    }

    void close() throws InterruptedException {
        lock.lock();
        try {
            timer.shutdown();
            timer.awaitTermination(10, TimeUnit.SECONDS); // finding: before the time is over
            workers.close(); // finding: ever goes on
        } finally {
            lock.unlock();
        }
    }
}
