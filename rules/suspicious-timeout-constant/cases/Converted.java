// Trap: what is calculated has the unit it is calculated to, whatever its parts are called.
package example;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Cache {
    private static final long MILLIS_PER_SECOND = 1_000;

    void expire(ScheduledExecutorService timer, Runnable task, long ttlSeconds, long jitterMs) throws InterruptedException {
        timer.schedule(task, ttlSeconds * MILLIS_PER_SECOND + jitterMs, TimeUnit.MILLISECONDS);
        timer.schedule(task, jitterMs / MILLIS_PER_SECOND, TimeUnit.SECONDS);
        Thread.sleep(ttlSeconds * 1_000);
        timer.schedule(task, TimeUnit.SECONDS.toMillis(ttlSeconds), TimeUnit.MILLISECONDS);
        timer.schedule(task, Duration.ofSeconds(ttlSeconds).toMillis(), TimeUnit.MILLISECONDS);
    }

    String load(Future<String> value, Duration limit) throws Exception {
        return value.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    }
}
