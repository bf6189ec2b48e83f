// Trap: one loop for each thread, started once: nothing ever waits.
// example: profile=strict
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Consumers {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final BlockingQueue<String> queue;

    Consumers(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    void start() {
        pool.execute(this::consume);
        pool.execute(this::consume);
    }

    private void consume() {
        try {
            while (true) {
                System.getLogger("consumer").log(System.Logger.Level.INFO, queue.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
