// Trap: an earlier clause, an inner try or a lambda deals with it, so the wide catch never sees an interrupt
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

class Guarded {
    private final BlockingQueue<String> queue;

    Guarded(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    String next() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (Exception e) {
            return null;
        }
    }

    void pauseAndRun(Runnable step) {
        try {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            step.run();
        } catch (RuntimeException | Error e) {
            System.err.println(e);
        }
        try {
            pause();
            step.run();
        } catch (Exception e) {
            System.err.println(e);
        }
    }

    void later(ExecutorService pool) {
        try {
            Callable<String> take = () -> queue.take();
            pool.submit(take);
            pool.submit(() -> {
                Thread.sleep(10);
                return queue.take();
            });
        } catch (Exception e) {
            System.err.println("not accepted: " + e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
