// Trap: the lock is taken for the caller, or handed over from one node to the next
package example;

import java.util.concurrent.locks.ReentrantLock;

class Chain {
    private final ReentrantLock lock = new ReentrantLock();
    private boolean closed;

    void begin(Runnable check) {
        lock.lock();
        if (closed) {
            lock.unlock();
            throw new IllegalStateException("closed");
        }
        check.run();
    }

    void end() {
        lock.unlock();
    }

    AutoCloseable hold(Runnable first) {
        lock.lock();
        first.run();
        return lock::unlock;
    }

    static boolean contains(Node head, int value) {
        Node node = head;
        node.lock.lock();
        try {
            while (node.next != null) {
                Node next = node.next;
                next.lock.lock();
                node.lock.unlock();
                node = next;
            }
            return node.value == value;
        } finally {
            node.lock.unlock();
        }
    }

    static class Node {
        final ReentrantLock lock = new ReentrantLock();
        Node next;
        int value;
    }
}
