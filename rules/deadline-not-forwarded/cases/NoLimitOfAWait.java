// Trap: intervals, ages and pauses are times too, and no limits.
package example;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Metrics {
    private Duration interval = Duration.ZERO;

    String first(BlockingQueue<String> samples, long pollIntervalMs) throws InterruptedException {
        return samples.take();
    }

    String next(BlockingQueue<String> samples, long delay, TimeUnit unit) throws InterruptedException {
        return samples.take();
    }

    String recent(BlockingQueue<String> samples, Duration maxAge, int count) throws InterruptedException {
        interval = maxAge;
        return samples.take() + count;
    }

    void start(ScheduledExecutorService timer, Runnable sample, long period) {
        timer.scheduleAtFixedRate(sample, period, period, TimeUnit.SECONDS);
    }
}
