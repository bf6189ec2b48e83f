// Trap: handlers that count, log, wait for room or run the task lose nothing in silence.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Handlers {
    private final RejectedExecutionHandler logs = (task, pool) ->
            System.getLogger("pool").log(System.Logger.Level.WARNING, "dropped {0}", task);

    ThreadPoolExecutor waiting() {
        return new ThreadPoolExecutor(2, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10), new RejectedExecutionHandler() {
            @Override
            public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
                try {
                    pool.getQueue().put(task);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new RejectedExecutionException(e);
                }
            }
        });
    }

    ThreadPoolExecutor counting() {
        return new ThreadPoolExecutor(2, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10),
                new ThreadPoolExecutor.DiscardPolicy() {
                    @Override
                    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
                        logs.rejectedExecution(task, pool);
                    }
                });
    }
}
