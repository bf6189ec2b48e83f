// Trap: put on a queue without a bound, offer and poll without a limit return at once
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

class Outbox {
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final Semaphore permits = new Semaphore(4);

    CompletableFuture<Void> enqueue(String mail) {
        return CompletableFuture.runAsync(() -> {
            try {
                queue.put(mail);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    CompletableFuture<String> next() {
        return CompletableFuture.supplyAsync(() -> {
            if (!permits.tryAcquire()) {
                return null;
            }
            String mail = queue.poll();
            permits.release();
            return mail != null && queue.offer(mail) ? queue.peek() : mail;
        });
    }
}
