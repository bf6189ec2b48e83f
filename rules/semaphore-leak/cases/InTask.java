// Hard: taken and given back inside of tasks, which fail silently.
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

class Crawler {
    private final Semaphore polite = new Semaphore(5);

    void crawl(ExecutorService pool, List<String> urls, Consumer<String> fetch) {
        for (String url : urls) {
            pool.submit(() -> {
                polite.acquireUninterruptibly(); // finding: when what stands between throws
                fetch.accept(url);
                polite.release();
            });
        }
    }

    Runnable task(String url, Consumer<String> fetch) {
        return new Runnable() {
            @Override
            public void run() {
                try {
                    System.getLogger("crawl").log(System.Logger.Level.DEBUG, url);
                    polite.acquire(); // finding: interrupted while it waits
                    fetch.accept(url);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    polite.release();
                }
            }
        };
    }
}
