// Trap: the project's own lock, and a permit
package example;

import java.util.concurrent.Semaphore;

class Press {
    private final Latch latch = new Latch();
    private final Semaphore slots = new Semaphore(1);

    void run(Runnable work) throws InterruptedException {
        latch.lock();
        work.run();
        latch.unlock();
        slots.acquire();
        work.run();
        slots.release();
    }

    static class Latch {
        void lock() {
        }

        void unlock() {
        }
    }
}
