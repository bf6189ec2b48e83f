// Hard: a class of one's own, an anonymous one, a constant, and a setter on what a factory made.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

class Pools {
    private static final RejectedExecutionHandler DROP = new DiscardPolicy(); // finding: every further task

    static final class Ignore implements RejectedExecutionHandler {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
        }
    }

    ThreadPoolExecutor first() {
        return new ThreadPoolExecutor(2, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10), Executors.defaultThreadFactory(),
                new Ignore()); // finding: every further task
    }

    ThreadPoolExecutor second() {
        var pool = new ThreadPoolExecutor(2, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10), DROP);
        pool.setRejectedExecutionHandler(new RejectedExecutionHandler() { // finding: every further task
            @Override
            public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            }
        });
        return pool;
    }

    void quiet(ThreadPoolExecutor pool) {
        pool.setRejectedExecutionHandler((task, executor) -> { }); // finding: every further task
    }
}
