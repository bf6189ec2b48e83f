// Hard: one task takes it, another one gives it back, and the pool has several threads
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

class Importer {
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    CompletableFuture<Integer> run(String file) {
        ReentrantLock guard = new ReentrantLock();
        return CompletableFuture.supplyAsync(() -> {
            guard.lock();
            return file.length();
        }, pool).thenApplyAsync(length -> {
            guard.unlock(); // finding: `guard`
            return length + 1;
        }, pool);
    }
}
