// Trap: given back at the end and in the handler, in a finally further out, or before each way out
package example;

import java.util.concurrent.locks.ReentrantLock;

class Transfer {
    private final ReentrantLock lock = new ReentrantLock();
    private int state;

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
            lock.unlock();
        } catch (RuntimeException | Error e) {
            lock.unlock();
            throw e;
        }
    }

    void attempt(Runnable work) throws InterruptedException {
        boolean locked = false;
        try {
            lock.lockInterruptibly();
            locked = true;
            work.run();
        } finally {
            if (locked) {
                lock.unlock();
            }
        }
    }

    int step() {
        lock.lock();
        if (state > 3) {
            lock.unlock();
            return 0;
        }
        state++;
        lock.unlock();
        return state;
    }
}
