// Trap: a limit, a lock, and locks that are given back are what a finally is for.
// example: profile=strict
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

class Tidy {
    boolean run(ExecutorService pool, CountDownLatch done, Lock lock, Runnable work) throws InterruptedException {
        boolean ended;
        try {
            work.run();
        } finally {
            lock.lock();
            try {
                pool.shutdown();
            } finally {
                lock.unlock();
            }
            ended = pool.awaitTermination(5, TimeUnit.SECONDS) && done.await(1, TimeUnit.SECONDS);
        }
        return ended;
    }
}
