// Trap: what the event was to bring is asked itself, in the result.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Discovery {
    static final class Listener {
        final CountDownLatch latch = new CountDownLatch(1);
        volatile boolean present;
    }

    interface Entry {
        Semaphore getLatch();

        Long ttl();
    }

    boolean isPresent(Listener listener) throws InterruptedException {
        listener.latch.await(5, TimeUnit.SECONDS);
        return listener.present;
    }

    void lock(Entry entry) throws InterruptedException {
        while (true) {
            Long ttl = entry.ttl();
            if (ttl == null) {
                break;
            }
            entry.getLatch().tryAcquire(ttl, TimeUnit.MILLISECONDS);
        }
    }
}
