// Hard: the wait stands two private methods below the task, the task is a method reference, the pool has a bound
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Nightly {
    // The queue has no bound, so there are never more than four threads.
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(4, 16, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());

    void start() {
        workers.execute(this::run);
    }

    private void run() {
        System.out.println("total " + total()); // finding: Future.get
    }

    private int total() {
        Future<Integer> left = workers.submit(() -> 1);
        try {
            return left.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
