package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

// Hard: nobody holds the pool, so nobody can end it; a wrapper around it is not ended either.
class Imports {
    private final java.util.concurrent.ExecutorService rows = Executors.unconfigurableExecutorService(
            new ThreadPoolExecutor(2, 4, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(64))); // finding: `rows`

    void start(Runnable job) {
        Executors.newSingleThreadExecutor().submit(job); // finding: each call adds more
    }

    void later(Runnable job) {
        rows.execute(job);
        Executors.newScheduledThreadPool(1).schedule(job, 1, TimeUnit.HOURS); // finding: Executors.newScheduledThreadPool
    }

    long checksum(long size) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(8); // finding: new ForkJoinPool
        return pool.submit(() -> LongStream.range(0, size).parallel().sum()).get();
    }
}
