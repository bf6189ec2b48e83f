// Hard: an explicit lock with an early exit, a private helper below the lock, a lambda that runs at once, a cancel
package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class ConnectionPool {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<CompletableFuture<Integer>> queue = new ArrayDeque<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private int idle;

    CompletableFuture<Void> onClose() {
        return closed;
    }

    CompletableFuture<Integer> borrow() {
        lock.lock();
        try {
            CompletableFuture<Integer> turn = new CompletableFuture<>();
            queue.add(turn);
            return turn;
        } finally {
            lock.unlock();
        }
    }

    void giveBack(int connection) {
        lock.lock();
        try {
            if (queue.isEmpty()) {
                idle++;
                return;
            }
            hand(connection);
        } finally {
            lock.unlock();
        }
    }

    private void hand(int connection) {
        queue.poll().complete(connection); // finding: `lock`
    }

    void close() {
        lock.lock();
        queue.forEach(turn -> turn.cancel(false)); // finding: CompletableFuture.cancel
        if (idle > 0) {
            lock.unlock();
            return;
        }
        closed.complete(null);
        lock.unlock();
    }
}
