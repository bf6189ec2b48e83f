// Trap: the loop around a wait that may end for no reason; a loop that ends when a limited wait says so
package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Slot {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Queue<String> values = new ArrayDeque<>();
    private boolean open;

    String take() throws InterruptedException {
        lock.lock();
        try {
            while (values.isEmpty()) {
                filled.await();
            }
            return values.poll();
        } finally {
            lock.unlock();
        }
    }

    synchronized void awaitOpen() throws InterruptedException {
        while (!open) {
            wait(1000);
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    void end(ExecutorService pool) throws InterruptedException {
        while (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            System.out.println("still waiting for " + pool);
        }
    }
}
