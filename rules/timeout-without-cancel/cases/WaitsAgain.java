// Trap: the time is over only for this round; the code comes back to the same future.
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Migration {
    private final ExecutorService pool;

    Migration(ExecutorService pool) {
        this.pool = pool;
    }

    int run(Runnable step) throws InterruptedException, ExecutionException {
        Future<Integer> rows = pool.submit(step, 1);
        while (true) {
            try {
                return rows.get(10, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                System.getLogger("migration").log(System.Logger.Level.INFO, "still running");
            }
        }
    }

    Integer patient(Runnable step) throws InterruptedException, ExecutionException {
        Future<Integer> rows = pool.submit(step, 1);
        try {
            return rows.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.getLogger("migration").log(System.Logger.Level.WARNING, "takes long");
        }
        return rows.get();
    }
}
