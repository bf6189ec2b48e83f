// Trap: a rate limiter's turn comes by itself, and parking is how a lock is made.
package example;

import com.google.common.util.concurrent.RateLimiter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.springframework.scheduling.annotation.Scheduled;

class Sender {
    private final RateLimiter rate = RateLimiter.create(10);
    private final AtomicBoolean ready = new AtomicBoolean();

    @Scheduled(fixedDelay = 1_000)
    void send() {
        rate.acquire();
        while (!ready.get()) {
            LockSupport.park(this);
        }
    }
}
