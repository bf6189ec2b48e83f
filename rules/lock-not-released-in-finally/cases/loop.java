// Hard: in a loop, in a lambda, and where the second section of a method is not the safe one
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Replicas {
    private final Lock lock = new ReentrantLock();
    private long version;

    void push(List<Runnable> writes, ExecutorService pool) {
        for (Runnable write : writes) {
            lock.lock(); // finding: Runnable.run
            write.run();
            lock.unlock();
        }
        pool.execute(() -> {
            lock.lock(); // finding: Runnable.run
            writes.get(0).run();
            lock.unlock();
        });
        lock.lock();
        try {
            version++;
        } finally {
            lock.unlock();
        }
        lock.lock(); // finding: Runnable.run
        writes.get(1).run();
        lock.unlock();
    }
}
