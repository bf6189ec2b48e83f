// Trap: the loop takes a permit before each start and the task gives it back.
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

class Crawler {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Semaphore slots = new Semaphore(16);
    private final Consumer<String> visitor;

    Crawler(Consumer<String> visitor) {
        this.visitor = visitor;
    }

    void crawl(List<String> urls) throws InterruptedException {
        for (String url : urls) {
            slots.acquire();
            pool.execute(() -> {
                try {
                    visitor.accept(url);
                } finally {
                    slots.release();
                }
            });
        }
    }
}
