// Trap: with a limit of zero nobody waits: the queue gives what is there, the semaphore what is free.
package example;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Counter {
    private final Semaphore fair = new Semaphore(8, true);
    private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
    private String last = "";
    private int seen;

    synchronized boolean enter() throws InterruptedException {
        seen++;
        return fair.tryAcquire(1, 0, TimeUnit.SECONDS);
    }

    synchronized void next() throws InterruptedException {
        last = names.poll(0L, TimeUnit.MILLISECONDS);
    }

    synchronized void take(CompletableFuture<String> name) throws InterruptedException, ExecutionException, TimeoutException {
        last = name.get(0, TimeUnit.MILLISECONDS);
    }

    synchronized boolean isOver(Thread worker) throws InterruptedException {
        return worker.join(Duration.ZERO);
    }

    synchronized int seen() {
        return seen + last.length();
    }
}
