// Trap: a queue without a bound is never full; what comes after the shutdown may be dropped.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Timers {
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor events = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, queue,
            new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledThreadPoolExecutor timers =
            new ScheduledThreadPoolExecutor(2, new ThreadPoolExecutor.DiscardPolicy());

    Timers() {
        timers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy());
        events.execute(() -> timers.setRemoveOnCancelPolicy(true));
    }
}
