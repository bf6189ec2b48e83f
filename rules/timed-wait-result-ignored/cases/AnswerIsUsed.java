// Trap: the answer goes somewhere: into a variable, a condition, to the caller, or the call throws by itself.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

class Exchange {
    boolean ready(CountDownLatch latch) throws InterruptedException {
        return latch.await(1, TimeUnit.SECONDS);
    }

    void meet(CyclicBarrier barrier, Future<?> first) throws Exception {
        barrier.await(1, TimeUnit.SECONDS);
        first.get(1, TimeUnit.SECONDS);
    }

    void put(BlockingQueue<String> queue, String quote) throws InterruptedException {
        boolean taken = queue.offer(quote, 1, TimeUnit.SECONDS);
        System.getLogger("exchange").log(System.Logger.Level.DEBUG, taken);
        while (!queue.offer(quote, 1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
    }

    void change(Lock lock, Runnable work) throws InterruptedException {
        boolean locked = false;
        try {
            locked = lock.tryLock(1, TimeUnit.SECONDS);
            work.run();
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }
}
