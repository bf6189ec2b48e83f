// Trap: completed when the lock is given back, or by another thread
package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Turns {
    private final Queue<CompletableFuture<Integer>> turns = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Executor executor;

    Turns(Executor executor) {
        this.executor = executor;
    }

    void next(int n) {
        CompletableFuture<Integer> turn;
        lock.lock();
        try {
            turn = turns.poll();
        } finally {
            lock.unlock();
        }
        turn.complete(n);
    }

    synchronized void later(CompletableFuture<Integer> turn) {
        executor.execute(() -> turn.complete(1));
        turn.completeAsync(() -> 2, executor);
    }
}
