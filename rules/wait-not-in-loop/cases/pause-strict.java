// example: profile=strict
// Hard: the strict profile looks at pauses, and at methods that leave the loop to their callers
package example;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Beacon {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition lit = lock.newCondition();

    synchronized void idle() throws InterruptedException {
        wait(1000); // finding: Object.wait
    }

    void await() throws InterruptedException {
        lock.lock();
        try {
            lit.await(); // finding: Condition.await
        } finally {
            lock.unlock();
        }
    }

    boolean awaitFor(long seconds) throws InterruptedException {
        lock.lock();
        try {
            return lit.await(seconds, TimeUnit.SECONDS); // finding: Condition.await
        } finally {
            lock.unlock();
        }
    }
}
