// Hard: wait() gives back its own monitor only; the outer lock stays held for as long as it lasts.
package example;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
    private final Object accounts = new Object();
    private final Lock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private boolean open;
    private int pending;

    void awaitOpen() throws InterruptedException {
        synchronized (accounts) {
            synchronized (this) {
                while (!open) {
                    wait(); // finding: Object.wait
                }
            }
        }
    }

    synchronized void awaitSettled() throws InterruptedException {
        lock.lock();
        try {
            while (pending > 0) {
                settled.await(); // finding: Condition.await
            }
        } finally {
            lock.unlock();
        }
    }

    void settle() {
        lock.lock();
        try {
            pending--;
            settled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }
}
