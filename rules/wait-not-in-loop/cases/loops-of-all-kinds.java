// Trap: while, do, for, a wait in the loop's condition, a loop in the calling method
package example;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gauge {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int level;

    synchronized void untilFull() throws InterruptedException {
        do {
            wait();
        } while (level < 100);
        for (;;) {
            if (level == 0) {
                return;
            }
            wait();
        }
    }

    boolean untilEmpty() throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(5);
            while (level > 0 && (left = changed.awaitNanos(left)) > 0) {
                level--;
            }
            while (level > 1) {
                pause();
            }
            return level == 0;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        changed.await();
    }
}
