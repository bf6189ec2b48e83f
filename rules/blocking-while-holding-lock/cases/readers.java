// Trap: readers do not keep each other out
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Directory {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private final Thread lister = new Thread(this::size);
    private int size;

    int size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    int sizeNow() {
        long stamp = stamped.readLock();
        try {
            return size;
        } finally {
            stamped.unlockRead(stamp);
        }
    }

    String resolve(CompletableFuture<String> name) {
        lock.readLock().lock();
        try {
            return name.join();
        } finally {
            lock.readLock().unlock();
        }
    }

    String resolveNow(CompletableFuture<String> name) {
        long stamp = stamped.readLock();
        try {
            return name.join();
        } finally {
            stamped.unlockRead(stamp);
        }
    }

    void await() throws InterruptedException {
        lock.readLock().lock();
        try {
            lister.join();
        } finally {
            lock.readLock().unlock();
        }
    }
}
