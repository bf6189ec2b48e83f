// example: release=21
// Hard: a class of the project extends the pool and gives the factory to its constructor; a helper returns the factory
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class CountingPool extends ThreadPoolExecutor {
    private long count;

    CountingPool() {
        super(0, 100, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), Thread.ofVirtual().factory()); // finding: ThreadPoolExecutor
    }

    @Override
    protected synchronized void afterExecute(Runnable task, Throwable error) {
        count++;
    }
}

class Gates {
    ExecutorService open() {
        return Executors.newFixedThreadPool(3, named("gate-")); // finding: Executors.newFixedThreadPool
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofVirtual().name(prefix, 0).factory();
    }
}
