// Trap: a permit for each task under way limits what can wait.
// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Limited {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Semaphore waiting = new Semaphore(100);

    void submit(Runnable task) throws InterruptedException {
        waiting.acquire();
        pool.execute(() -> {
            try {
                task.run();
            } finally {
                waiting.release();
            }
        });
    }
}
