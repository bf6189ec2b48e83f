// Trap: the cached pool gets its maximum after it was made.
package example;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;

class Pools {
    private final ThreadPoolExecutor pool;

    Pools(int maximum) {
        pool = (ThreadPoolExecutor) Executors.newCachedThreadPool();
        pool.setMaximumPoolSize(maximum);
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
    }

    Executor executor() {
        return pool;
    }
}
