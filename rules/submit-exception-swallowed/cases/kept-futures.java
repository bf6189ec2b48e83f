// Trap: the future is kept, passed on or asked, although submit looks much like a statement
package example;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListeningExecutorService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

class Batch {
    private final List<Future<?>> running = new ArrayList<>();
    private Future<Integer> newest;

    Future<Integer> start(ExecutorService pool, Callable<Integer> step) {
        newest = pool.submit(step);
        running.add(pool.submit(step));
        return pool.submit(step);
    }

    void wait(ExecutorService pool, Callable<Integer> step) throws InterruptedException, ExecutionException {
        pool.submit(step).get();
        new ForkJoinPool(2).submit(() -> running.parallelStream().forEach(f -> f.cancel(true))).join();
        Future<Integer> last = pool.submit(step);
        last.get();
    }

    void observe(ListeningExecutorService pool, Callable<Integer> step, FutureCallback<Integer> callback) {
        Futures.addCallback(pool.submit(step), callback, Runnable::run);
    }
}
