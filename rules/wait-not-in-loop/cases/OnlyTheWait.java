// Trap: a method that does nothing but wait leaves it to its callers to look again.
package example;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Basin {
    final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int level;

    void changedWithin(long millis) throws InterruptedException {
        if (millis > 0) {
            changed.await(millis, TimeUnit.MILLISECONDS);
        } else {
            changed.await();
        }
    }

    void drain() throws InterruptedException {
        lock.lock();
        try {
            while (level == 0) {
                changedWithin(0);
            }
            level--;
        } finally {
            lock.unlock();
        }
    }

    void fill() throws InterruptedException {
        lock.lock();
        try {
            if (level == 10) {
                changed.await(); // finding: Condition.await
            }
            level++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
