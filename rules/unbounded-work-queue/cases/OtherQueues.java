// Trap: queues with a capacity or from outside, pools that hand over directly, and those that have no queue.
// example: profile=strict release=21
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Pools {
    private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();

    ExecutorService of(BlockingQueue<Runnable> queue, boolean direct) {
        return direct ? new ThreadPoolExecutor(4, 8, 1, TimeUnit.MINUTES, new SynchronousQueue<>())
                : new ThreadPoolExecutor(4, 4, 0, TimeUnit.MINUTES, queue);
    }

    ExecutorService perTask() {
        return perTask;
    }
}
