// Trap: the lambda that gives it back runs on the thread that took it
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;

class Shelf {
    private final ReentrantLock lock = new ReentrantLock();
    private final ExecutorService one = Executors.newSingleThreadExecutor();

    void clear(List<ReentrantLock> all) {
        all.forEach(ReentrantLock::lock);
        all.forEach(each -> each.unlock());
        lock.lock();
        Optional.of("x").ifPresent(x -> lock.unlock());
    }

    AutoCloseable locked() {
        lock.lock();
        return lock::unlock;
    }

    void inTurn() {
        CompletableFuture.runAsync(lock::lock, one).thenRunAsync(lock::unlock, one);
    }
}
