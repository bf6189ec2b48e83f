// Hard: a condition of a lock, a monitor of another object, a wait for nothing at all, one in a lambda within a loop
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Barrier {
    private final Lock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private final Object signal = new Object();
    private boolean open;

    void pass() throws InterruptedException {
        lock.lock();
        try {
            if (!open) {
                opened.await(); // finding: Condition.await
            }
        } finally {
            lock.unlock();
        }
    }

    void passQuietly() {
        lock.lock();
        try {
            if (!open)
                opened.awaitUninterruptibly(); // finding: awaitUninterruptibly
        } finally {
            lock.unlock();
        }
    }

    void untilSignalled() throws InterruptedException {
        synchronized (signal) {
            signal.wait(); // finding: Object.wait
        }
    }

    void all(List<String> names, ExecutorService workers) {
        for (String name : names) {
            workers.execute(() -> {
                synchronized (name) {
                    try {
                        name.wait(); // finding: Object.wait
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
        }
    }
}
