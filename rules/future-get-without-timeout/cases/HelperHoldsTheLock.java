// Hard: the method that runs the function holds a lock meanwhile
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Depot {
    private final Lock lock = new ReentrantLock();
    private final Supplier<CompletableFuture<Integer>> scale;
    private int weight;

    Depot(Supplier<CompletableFuture<Integer>> scale) {
        this.scale = scale;
    }

    int weigh() {
        CompletableFuture<Integer> answer = scale.get();
        return locked(() -> weight += answer.join()); // finding: while `lock` is locked
    }

    int weighFirst() {
        int answer = scale.get().join();
        return locked(() -> weight += answer);
    }

    int weighUnlocked() {
        CompletableFuture<Integer> answer = scale.get();
        return afterwards(() -> answer.join());
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T afterwards(Supplier<T> work) {
        lock.lock();
        try {
            weight = 0;
        } finally {
            lock.unlock();
        }
        return work.get();
    }
}
