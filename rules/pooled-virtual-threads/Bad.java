// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class OrderService {
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().name("orders-", 0).factory();

    private final ExecutorService workers =
            Executors.newFixedThreadPool(200, Thread.ofVirtual().factory()); // finding: Executors.newFixedThreadPool

    private final ExecutorService mailers = Executors.newCachedThreadPool(VIRTUAL); // finding: Executors.newCachedThreadPool

    private final ExecutorService database = new ThreadPoolExecutor( // finding: ThreadPoolExecutor
            10, 10, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), VIRTUAL);

    void close() {
        workers.shutdown();
        mailers.shutdown();
        database.shutdown();
    }
}
