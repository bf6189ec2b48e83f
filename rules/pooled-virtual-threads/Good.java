// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;

class OrderService {
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().name("orders-", 0).factory();

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService mailers = Executors.newThreadPerTaskExecutor(VIRTUAL);
    private final Semaphore connections = new Semaphore(10);

    <T> Future<T> query(Callable<T> query) {
        return workers.submit(() -> {
            connections.acquire();
            try {
                return query.call();
            } finally {
                connections.release();
            }
        });
    }

    void close() {
        workers.shutdown();
        mailers.shutdown();
    }
}
