// Trap: only that it is a Future is known, or it is another kind.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;

class Stop {
    void all(ExecutorService pool, Future<?> first, ScheduledFuture<?> second, FutureTask<String> third, Runnable task) {
        first.cancel(true);
        second.cancel(true);
        third.cancel(true);
        pool.submit(task).cancel(true);
    }
}
