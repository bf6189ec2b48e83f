// Trap: behind an unbounded queue the pool stays at its core size, whatever the maximum says.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class CoreSized {
    private static final int MAXIMUM = 64;

    final ExecutorService queued = new ThreadPoolExecutor(
            4, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    final ExecutorService handoff = new ThreadPoolExecutor(
            0, MAXIMUM, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
    final ExecutorService fixed = Executors.newFixedThreadPool(MAXIMUM);
    final ExecutorService stealing = Executors.newWorkStealingPool();
}
