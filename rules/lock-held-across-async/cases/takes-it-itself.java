// Trap: the callback takes the lock that it gives back, itself or by a helper
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class Statistics {
    private final ReentrantLock lock = new ReentrantLock();
    private long requests;
    private long failures;

    void count(CompletableFuture<String> answer) {
        lock.lock();
        try {
            requests++;
        } finally {
            lock.unlock();
        }
        answer.whenComplete((text, failure) -> {
            lock.lock();
            try {
                failures += failure == null ? 0 : 1;
            } finally {
                lock.unlock();
            }
        });
        answer.thenRun(() -> {
            enter();
            requests--;
            lock.unlock();
        });
        answer.thenRun(() -> {
            if (lock.tryLock()) {
                lock.unlock();
            }
        });
    }

    private void enter() {
        lock.lock();
    }
}
