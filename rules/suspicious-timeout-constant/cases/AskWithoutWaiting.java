// Trap: a limit of zero asks how things stand; a fair lock is tried that way.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Status {
    private final ReentrantLock fair = new ReentrantLock(true);

    boolean isQuiet(CountDownLatch done, ExecutorService pool, BlockingQueue<String> work) throws InterruptedException {
        boolean quiet = done.await(0, TimeUnit.SECONDS) && pool.awaitTermination(0, TimeUnit.SECONDS)
                && work.poll(0, TimeUnit.MILLISECONDS) == null;
        if (quiet && fair.tryLock(0, TimeUnit.SECONDS)) {
            fair.unlock();
            return true;
        }
        return work.poll(-1, TimeUnit.SECONDS) == null;
    }
}
