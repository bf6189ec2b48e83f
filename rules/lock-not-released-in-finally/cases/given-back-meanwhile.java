// Trap: given back and taken again within the try whose finally gives it back
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class BatchSender implements Runnable {
    private final Lock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final List<String> queue = new ArrayList<>();
    private final Consumer<List<String>> target;

    BatchSender(Consumer<List<String>> target) {
        this.target = target;
    }

    void add(String message) {
        lock.lock();
        try {
            queue.add(message);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        lock.lock();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    if (queue.isEmpty()) {
                        arrived.await(1, TimeUnit.SECONDS);
                    }
                    List<String> batch = List.copyOf(queue);
                    queue.clear();
                    lock.unlock();
                    try {
                        target.accept(batch);
                    } finally {
                        lock.lock();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
