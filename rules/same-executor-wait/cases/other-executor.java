// Trap: outer and inner tasks run on different executors, one of them under a name that shadows a field
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Crawler {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ExecutorService fetchers = Executors.newFixedThreadPool(8);

    void crawl(String url) {
        pool.submit(() -> {
            Future<String> page = fetchers.submit(() -> fetch(url));
            return page.get().length();
        });
    }

    void shadowed(String url) {
        ExecutorService fetchers = Executors.newFixedThreadPool(2);
        fetchers.submit(() -> {
            Future<String> page = this.fetchers.submit(() -> fetch(url));
            return page.get().length();
        });
        fetchers.shutdown();
    }

    int fromCaller(String url) throws InterruptedException, ExecutionException {
        Future<String> page = pool.submit(() -> fetch(url));
        return pool.submit(() -> url.length()).get() + page.get().length();
    }

    void ownThread(String url) {
        new Thread(() -> {
            try {
                System.out.println(pool.submit(() -> fetch(url)).get());
            } catch (InterruptedException | ExecutionException e) {
                Thread.currentThread().interrupt();
            }
        }, "crawler").start();
    }

    private String fetch(String url) {
        return url;
    }
}
