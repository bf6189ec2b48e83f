// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

// Hard: in the strict profile any instance method counts that does not say it is called once; helpers end the pool.
class Ledger {
    void reconcile(List<Runnable> accounts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4); // finding: Executors.newFixedThreadPool
        accounts.forEach(pool::execute);
        finish(pool);
    }

    long total(List<Long> bookings) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(4); // finding: new ForkJoinPool
        try {
            return pool.submit(() -> bookings.parallelStream().mapToLong(b -> b).sum()).get();
        } finally {
            pool.shutdown();
        }
    }

    private static void finish(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
