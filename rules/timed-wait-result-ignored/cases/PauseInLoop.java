// Trap: the latch is a pause that can be ended early, and the loop asks again; or what follows is the same either way.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Poller implements Runnable {
    private final CountDownLatch stop = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int pending;

    @Override
    public void run() {
        try {
            while (stop.getCount() > 0) {
                poll();
                stop.await(500, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int pending() throws InterruptedException {
        lock.lock();
        try {
            changed.await(1, TimeUnit.SECONDS);
            return pending;
        } finally {
            lock.unlock();
        }
    }

    /** A pause that a stop ends. */
    void backOff(long delayMs) throws InterruptedException {
        stop.await(delayMs, TimeUnit.MILLISECONDS);
    }

    void leave(CountDownLatch exited) throws InterruptedException {
        exited.await(3, TimeUnit.SECONDS);
        throw new IllegalStateException("the process does not end");
    }

    private void poll() {
        pending++;
    }
}
