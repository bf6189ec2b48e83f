// Hard: execute, a dropped submit, a schedule, a latch in finally, a loop of threads, a method reference, an anonymous class
package example;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

class CacheTest {
    private final ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
    private final List<String> cache = new ArrayList<>();

    @Test
    public void fills() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(3);
        pool.execute(() -> {
            try {
                assertEquals(1, cache.size()); // finding: on `pool`
            } finally {
                over.countDown();
            }
        });
        pool.submit(this::checkFilled); // finding: checkFilled
        pool.schedule(() -> assertTrue(cache.isEmpty()), 1, TimeUnit.SECONDS); // finding: assertTrue
        CompletableFuture.runAsync(() -> assertTrue(cache.isEmpty())); // finding: common pool
        over.await(1, TimeUnit.SECONDS);
    }

    private void checkFilled() {
        assertTrue(!cache.isEmpty());
    }

    @Test
    public void manyReaders() throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readers.add(new Thread(new Runnable() {
                @Override
                public void run() {
                    if (cache.isEmpty()) {
                        fail("empty"); // finding: thread of its own
                    }
                }
            }));
        }
        readers.forEach(Thread::start);
        for (Thread reader : readers) {
            reader.join();
        }
    }
}
