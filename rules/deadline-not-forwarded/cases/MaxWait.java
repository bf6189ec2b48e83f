package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

// Hard: the limit of a pool goes by another name, and the wait is that of a condition.
class Cups {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private final Deque<String> cups = new ArrayDeque<>();

    String take(long maxWaitMillis) throws InterruptedException {
        lock.lock();
        try {
            while (cups.isEmpty()) {
                free.await(); // finding: await
            }
            return cups.pop();
        } finally {
            lock.unlock();
        }
    }
}
