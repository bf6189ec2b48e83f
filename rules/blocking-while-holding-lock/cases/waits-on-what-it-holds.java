// Trap: each wait gives back the lock that is held
package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
    private final Object gate = new Object();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> tickets = new ArrayDeque<>();
    private boolean open;

    void pass() throws InterruptedException {
        synchronized (gate) {
            while (!open) {
                gate.wait(100);
                TimeUnit.MILLISECONDS.timedWait(gate, 100);
            }
        }
    }

    void open() {
        synchronized (gate) {
            open = true;
            gate.notifyAll();
        }
    }

    synchronized void idle() throws InterruptedException {
        while (tickets.isEmpty()) {
            wait();
        }
    }

    synchronized int count() {
        return tickets.size();
    }

    String next() throws InterruptedException {
        lock.lock();
        try {
            while (tickets.isEmpty()) {
                awaitTicket();
                if (!notEmpty.await(1, TimeUnit.SECONDS)) {
                    return null;
                }
            }
            return tickets.remove();
        } finally {
            lock.unlock();
        }
    }

    private void awaitTicket() throws InterruptedException {
        notEmpty.await();
    }

    void add(String ticket) {
        lock.lock();
        try {
            tickets.add(ticket);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }
}
