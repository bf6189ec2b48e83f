// Trap: nothing in these try blocks declares InterruptedException, whatever the names promise
package example;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.Supplier;

class Quiet {
    private final Clock clock = new Clock();

    void wait(CompletableFuture<String> future, Condition changed, Semaphore permits) {
        try {
            clock.sleep(100);
            future.join();
            changed.awaitUninterruptibly();
            permits.acquireUninterruptibly();
            permits.tryAcquire();
            Uninterruptibles.sleepUninterruptibly(1, TimeUnit.SECONDS);
        } catch (Exception e) {
            System.err.println(e);
        }
    }

    String get(Supplier<String> supplier, AutoCloseable resource) {
        try (resource) {
            return supplier.get();
        } catch (Exception e) {
            return "";
        }
    }
}

class Clock {
    private long now;

    void sleep(long millis) {
        now += millis;
    }
}
