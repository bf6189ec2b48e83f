// example: release=21
// Trap: under the monitor tasks are only started or stored; a lock of java.util.concurrent does not pin
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Registry {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private Runnable last = () -> { };

    void start() {
        Thread.startVirtualThread(this::register);
        Thread.startVirtualThread(this::refresh);
    }

    private synchronized void register() {
        pool.execute(this::pause);
        CompletableFuture.runAsync(this::pause, pool).thenRun(() -> System.out.println("registered"));
        last = () -> pause();
    }

    private void refresh() {
        lock.writeLock().lock();
        try {
            pause();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
