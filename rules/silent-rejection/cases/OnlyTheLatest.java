// Trap: one refresh runs and at most one waits; a third has nothing to add.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Refresh {
    private static final int ONE = 1;

    private final ExecutorService refresher = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());
    private final ExecutorService cleaner = new ThreadPoolExecutor(ONE, ONE, 0, TimeUnit.SECONDS,
            new SynchronousQueue<>(), new ThreadPoolExecutor.DiscardPolicy());

    void changed(Runnable refresh) {
        refresher.execute(refresh);
        cleaner.execute(refresh);
    }
}
