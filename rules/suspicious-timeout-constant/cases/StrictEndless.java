// Hard: limits that are none, by literals, products, constants and Durations.
// example: profile=strict release=21
package example;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Endless {
    private static final int DAY_MS = 24 * 60 * 60 * 1_000;
    private static final Duration WEEK = Duration.ofDays(7);

    String all(Future<String> value, BlockingQueue<String> queue, CountDownLatch latch, ExecutorService pool, Thread worker) throws Exception {
        String first = value.get(Long.MAX_VALUE, TimeUnit.MILLISECONDS); // finding: longer than a day
        String next = queue.poll(2 * DAY_MS, TimeUnit.MILLISECONDS); // finding: longer than a day
        boolean came = latch.await(1_000_000, TimeUnit.SECONDS); // finding: longer than a day
        boolean ended = pool.awaitTermination(365, TimeUnit.DAYS); // finding: longer than a day
        Thread.sleep(WEEK); // finding: longer than a day
        Thread.sleep(0); // finding: pauses nothing
        worker.join(0); // finding: A time of 0 means no limit
        boolean soon = latch.await(DAY_MS / 24, TimeUnit.MILLISECONDS);
        return first + next + came + ended + soon;
    }
}
