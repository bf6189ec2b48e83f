// Trap: a semaphore taken before each submission bounds the threads from outside.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Throttled {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Semaphore slots = new Semaphore(32);

    void run(Runnable task) throws InterruptedException {
        slots.acquire();
        try {
            pool.execute(() -> {
                try {
                    task.run();
                } finally {
                    slots.release();
                }
            });
        } catch (RuntimeException e) {
            slots.release();
            throw e;
        }
    }
}
