// Trap: nothing in these tasks can fail
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Warmup {
    private static final Logger log = LoggerFactory.getLogger(Warmup.class);

    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicLong ticks = new AtomicLong();
    private final Map<String, String> clients = new ConcurrentHashMap<>();
    private volatile boolean warm;

    void run(ExecutorService pool) {
        pool.submit(() -> { });
        pool.submit(() -> {
            warm = true;
            ticks.incrementAndGet();
        });
        pool.submit(started::countDown);
        pool.submit(() -> clients.remove("first", "closed"));
        pool.submit(() -> {
            log.info("bye");
            System.exit(2);
        });
        pool.submit(() -> log.info("first worker is up"));
    }
}
