package example;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

// Trap: in the default profile pools of an object whose threads end when they have nothing to do.
class Cancellations {
    private final ThreadPoolExecutor canceller =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final ThreadPoolExecutor notifier =
            new ThreadPoolExecutor(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    private final ForkJoinPool sums = new ForkJoinPool(2);

    Cancellations() {
        notifier.allowCoreThreadTimeOut(true);
    }

    void cancel(Runnable statement) {
        canceller.execute(statement);
        notifier.execute(statement);
        sums.execute(statement);
    }
}
