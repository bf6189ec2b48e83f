// Trap: the pool is made to grow by its own code, which needs the maximum for that.
package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Adaptive {
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(2, 32, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());

    void onLoad(double load) {
        pool.setCorePoolSize(load > 0.8 ? 32 : 2);
    }
}
