// Trap: one method takes, another gives back: the protocol is the callers'.
package example;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class ConnectionPool<C> implements AutoCloseable {
    private static final int MAX = 20;
    private final Semaphore free = new Semaphore(MAX, true);
    private final Queue<C> idle = new ConcurrentLinkedQueue<>();

    C borrow() throws InterruptedException {
        if (!free.tryAcquire(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("all connections are busy");
        }
        return idle.poll();
    }

    void giveBack(C connection) {
        idle.add(connection);
        free.release();
    }

    @Override
    public void close() {
        free.acquireUninterruptibly(MAX);
        idle.clear();
    }
}
