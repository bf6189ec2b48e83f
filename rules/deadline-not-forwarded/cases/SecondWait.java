// Hard: the limit goes to the first wait, and the second takes what it takes; strict, as the method knows its limit.
// example: profile=strict
package example;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Pool<C> {
    private final Semaphore permits = new Semaphore(10);
    private final BlockingQueue<C> idle;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition returned = lock.newCondition();
    private int busy;

    Pool(BlockingQueue<C> idle) {
        this.idle = idle;
    }

    C borrow(Duration maxWait) throws InterruptedException {
        if (!permits.tryAcquire(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("all connections are busy");
        }
        return idle.take(); // finding: `maxWait`
    }

    void awaitIdle(long timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        lock.lock();
        try {
            while (busy > 0 && System.nanoTime() < end) {
                returned.await(); // finding: `timeout`
            }
        } finally {
            lock.unlock();
        }
    }
}
