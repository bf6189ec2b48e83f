// Trap: another parameter decides that there is no limit; the limit is kept in a field for the thread; a count is no time.
// example: profile=strict
package example;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Batches extends Thread {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private Duration closeTimeout = Duration.ZERO;
    private int size;

    int take(boolean forever, long timeout, TimeUnit unit) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (size == 0) {
                if (forever) {
                    notEmpty.await();
                } else if (!notEmpty.await(timeout, unit)) {
                    return 0;
                }
            }
            return size;
        } finally {
            lock.unlock();
        }
    }

    void close(Duration timeout) throws InterruptedException {
        closeTimeout = timeout;
        join();
    }

    synchronized void below(int limit) throws InterruptedException {
        while (size > limit) {
            wait();
        }
    }

    @Override
    public void run() {
        System.getLogger("batches").log(System.Logger.Level.DEBUG, closeTimeout);
    }

    abstract static class Done<V> implements Future<V> {
        private V value;

        @Override
        public V get() {
            return value;
        }

        @Override
        public V get(long timeout, TimeUnit unit) throws ExecutionException {
            return get();
        }
    }
}
