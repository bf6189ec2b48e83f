// Hard: in a task, in a nested block, by a static import, and beside a restore of another handler.
package example;

import static java.lang.Thread.interrupted;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

class Gate {
    private final Semaphore permits = new Semaphore(2);

    void open(ExecutorService pool, boolean verbose) {
        pool.execute(() -> {
            try {
                permits.acquire();
                permits.release();
            } catch (final InterruptedException stop) { // finding: clears the interrupt flag
                if (verbose) {
                    System.getLogger("gate").log(System.Logger.Level.INFO, "stopped", stop);
                }
                interrupted();
            }
        });
    }

    <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) { // finding: clears the interrupt flag
            Thread.currentThread().interrupted();
            throw new IllegalStateException(e);
        }
    }
}
