package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

class SalesReport {
    private final Map<String, Long> totals = new ConcurrentHashMap<>();

    Map<String, Long> compute(List<String> regions) throws InterruptedException, TimeoutException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        for (String region : regions) {
            pool.execute(() -> totals.put(region, (long) region.length()));
        }
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.MINUTES)) {
            pool.shutdownNow();
            throw new TimeoutException("only " + totals.size() + " of " + regions.size() + " regions are summed up");
        }
        return totals;
    }
}

class SeatReservation {
    private final ReentrantLock seats = new ReentrantLock();
    private int free = 300;

    boolean reserve(int count) throws InterruptedException {
        if (!seats.tryLock(2, TimeUnit.SECONDS)) {
            return false;
        }
        try {
            free -= count;
            return true;
        } finally {
            seats.unlock();
        }
    }
}

class Thumbnails {
    private final Semaphore permits = new Semaphore(4);

    byte[] scale(byte[] image) throws InterruptedException {
        if (!permits.tryAcquire(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("too many images at once");
        }
        try {
            return image.clone();
        } finally {
            permits.release();
        }
    }
}

class AuditTrail {
    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(10_000);

    void record(String event) throws InterruptedException {
        if (!events.offer(event, 100, TimeUnit.MILLISECONDS)) {
            System.getLogger("audit").log(System.Logger.Level.ERROR, "not recorded: {0}", event);
        }
    }
}

class Node {
    private final CountDownLatch joined = new CountDownLatch(1);
    private volatile String leader;

    String leader() throws InterruptedException {
        if (!joined.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no leader yet");
        }
        return leader;
    }
}
