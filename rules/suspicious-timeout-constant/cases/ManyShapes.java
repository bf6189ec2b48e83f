// Hard: getters, constants, static imports, periods, and TimeUnit's own methods.
package example;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Flusher {
    record Settings(int flushIntervalMinutes, long offerTimeoutMillis) {
    }

    static final int LINGER_MS = 50;

    private final Settings settings;
    private final Semaphore permits = new Semaphore(8);

    Flusher(Settings settings) {
        this.settings = settings;
    }

    void start(ScheduledExecutorService timer, Runnable flush) {
        timer.scheduleAtFixedRate(flush, 0, settings.flushIntervalMinutes(), SECONDS); // finding: an amount of minutes
    }

    boolean offer(BlockingQueue<byte[]> queue, byte[] record) throws InterruptedException {
        return permits.tryAcquire(LINGER_MS, SECONDS) // finding: an amount of milliseconds
                && queue.offer(record, this.settings.offerTimeoutMillis(), MINUTES); // finding: an amount of milliseconds
    }

    void linger(Duration limit) throws InterruptedException {
        TimeUnit.SECONDS.sleep(LINGER_MS); // finding: takes it for seconds
        SECONDS.sleep(limit.toMillis()); // finding: takes it for seconds
        Thread.sleep(limit.getSeconds()); // finding: an amount of seconds
    }

    synchronized void await(long waitSecs) throws InterruptedException {
        while (permits.availablePermits() == 0) {
            wait(waitSecs); // finding: an amount of seconds
        }
    }
}
