package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class OrderCache {
    private static final Logger log = LoggerFactory.getLogger(OrderCache.class);

    private final BlockingQueue<String> stale;
    private final CountDownLatch loaded = new CountDownLatch(1);

    OrderCache(BlockingQueue<String> stale) {
        this.stale = stale;
    }

    boolean awaitLoaded() throws InterruptedException {
        return loaded.await(10, TimeUnit.SECONDS);
    }

    String nextStale() {
        try {
            return stale.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void refreshAll() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                refresh(stale.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                log.warn("not refreshed", e);
            }
        }
    }

    void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh(String order) { }
}
