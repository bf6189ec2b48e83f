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
import java.util.concurrent.locks.ReentrantLock;

/** After ten minutes the report goes out with whatever regions are there. */
class SalesReport {
    private final Map<String, Long> totals = new ConcurrentHashMap<>();

    Map<String, Long> compute(List<String> regions) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        for (String region : regions) {
            pool.execute(() -> totals.put(region, sum(region)));
        }
        pool.shutdown();
        pool.awaitTermination(10, TimeUnit.MINUTES); // finding: tasks are still running
        return totals;
    }

    private long sum(String region) {
        return region.length();
    }
}

class SeatReservation {
    private final ReentrantLock seats = new ReentrantLock();
    private int free = 300;

    void reserve(int count) throws InterruptedException {
        seats.tryLock(2, TimeUnit.SECONDS); // finding: without the lock
        try {
            free -= count;
        } finally {
            seats.unlock();
        }
    }
}

class Thumbnails {
    private final Semaphore permits = new Semaphore(4);

    byte[] scale(byte[] image) throws InterruptedException {
        permits.tryAcquire(5, TimeUnit.SECONDS); // finding: without a permit
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
        events.offer(event, 100, TimeUnit.MILLISECONDS); // finding: in no queue
    }
}

class Node {
    private final CountDownLatch joined = new CountDownLatch(1);
    private volatile String leader;

    void onLeader(String name) {
        leader = name;
        joined.countDown();
    }

    String leader() throws InterruptedException {
        joined.await(30, TimeUnit.SECONDS); // finding: as if what it waits for had happened
        return leader;
    }
}
