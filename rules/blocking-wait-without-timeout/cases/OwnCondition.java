// Trap: a hand-made buffer waits for its own condition in a loop; waiting gives the lock back.
package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Buffer<T> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Deque<T> items = new ArrayDeque<>();
    private boolean closed;

    T next() throws InterruptedException {
        lock.lock();
        try {
            while (items.isEmpty()) {
                notEmpty.await();
            }
            return items.removeFirst();
        } finally {
            lock.unlock();
        }
    }

    void add(T item) {
        lock.lock();
        try {
            items.addLast(item);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    synchronized void awaitClosed() throws InterruptedException {
        while (!closed) {
            wait();
        }
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
