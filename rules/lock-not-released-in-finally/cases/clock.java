// Trap: what stands between only looks at the clock.
package example;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

class Freshness {
    private final ReentrantLock lock = new ReentrantLock();
    private Instant until = Instant.EPOCH;

    boolean isFresh() {
        lock.lock();
        boolean fresh = Instant.now().isBefore(until);
        lock.unlock();
        return fresh;
    }

    void renew() {
        lock.lock();
        until = Instant.now().plus(Duration.ofMinutes(5));
        lock.unlock();
    }
}
