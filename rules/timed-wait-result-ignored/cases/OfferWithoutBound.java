package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

// Trap: a queue without a bound takes what it is offered at once; only one with a bound may refuse it.
class Buffer {
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> small = new ArrayBlockingQueue<>(10);
    private final Semaphore available = new Semaphore(100);

    boolean offer(String entry, long timeout, TimeUnit unit) throws InterruptedException {
        boolean taken = available.tryAcquire(timeout, unit);
        if (taken) {
            queue.offer(entry, timeout, unit);
        }
        return taken;
    }

    void offerSmall(String entry) throws InterruptedException {
        small.offer(entry, 1, TimeUnit.SECONDS); // finding: in no queue
    }
}
