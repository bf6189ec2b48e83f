// Trap: maps, optionals, locks, logging, queues without a bound, streams in memory
package example;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

class Collector {
    private static final Logger LOG = Logger.getLogger(Collector.class.getName());
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<String> last = Optional.empty();

    void collect(CompletableFuture<String> word) {
        word.whenComplete((w, error) -> {
            if (error != null) {
                LOG.log(Level.WARNING, "no word", error);
                return;
            }
            first.countDown();
            counts.merge(w, 1, Integer::sum);
            try {
                seen.put(w);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (counts) {
                lock.lock();
                try {
                    last = Optional.of(w);
                    LOG.fine(last.get());
                } finally {
                    lock.unlock();
                }
            }
        });
        word.thenApply(w -> {
            try (StringWriter out = new StringWriter()) {
                out.write(w);
                out.flush();
                return out.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).thenAccept(seen::offer);
    }
}
