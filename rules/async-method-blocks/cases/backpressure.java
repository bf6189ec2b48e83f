// Trap: a permit or a full queue makes the caller wait on purpose; locks are held for a moment
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class Writer {
    private final Semaphore inFlight = new Semaphore(64);
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(1000);
    private final ReentrantLock lock = new ReentrantLock();

    CompletableFuture<Void> write(String line) throws InterruptedException {
        inFlight.acquire();
        lines.put(line);
        lock.lock();
        try {
            return new CompletableFuture<Void>().whenComplete((done, failure) -> inFlight.release());
        } finally {
            lock.unlock();
        }
    }
}
