// Trap: the limit is there for the signature alone; it does not end in our lifetime.
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Batch {
    private static final long FOREVER = Long.MAX_VALUE;

    void run(List<Runnable> steps) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        steps.forEach(pool::execute);
        pool.shutdown();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        ExecutorService second = Executors.newSingleThreadExecutor();
        second.execute(steps.get(0));
        second.shutdown();
        second.awaitTermination(FOREVER, TimeUnit.MILLISECONDS);
        ExecutorService third = Executors.newSingleThreadExecutor();
        third.execute(steps.get(0));
        third.shutdown();
        third.awaitTermination(Integer.MAX_VALUE, TimeUnit.SECONDS);
    }
}
