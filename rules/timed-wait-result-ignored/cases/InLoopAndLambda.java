// Hard: in a loop and in a task; the loop goes on to the next element, not back to this one.
package example;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Feed {
    private final LinkedBlockingDeque<String> outbox = new LinkedBlockingDeque<>(500);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean running = true;

    void publish(Iterable<String> entries) throws InterruptedException {
        for (String entry : entries) {
            outbox.offerLast(entry, 50, TimeUnit.MILLISECONDS); // finding: in no queue
        }
        while (running) {
            outbox.offer("ping", 1, TimeUnit.SECONDS); // finding: in no queue
            Thread.sleep(1_000);
        }
    }

    void rebuild(ExecutorService pool, List<String> commands) {
        pool.execute(() -> {
            try {
                lock.writeLock().tryLock(1, TimeUnit.SECONDS); // finding: without the lock
                Process indexer = new ProcessBuilder(commands).start();
                indexer.waitFor(2, TimeUnit.MINUTES); // finding: still running
                publish(List.of("rebuilt"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                System.getLogger("feed").log(System.Logger.Level.ERROR, "no indexer", e);
            } finally {
                lock.writeLock().unlock();
            }
        });
    }
}
