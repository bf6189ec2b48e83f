// Hard: given back by a method reference, by a helper, in an anonymous class, after the caller's own try and catch
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class IndexWriter {
    private final Lock commitLock = new ReentrantLock();
    private final ReadWriteLock segments = new ReentrantReadWriteLock();
    private final ExecutorService io;
    private final Executor callbacks;

    IndexWriter(ExecutorService io, Executor callbacks) {
        this.io = io;
        this.callbacks = callbacks;
    }

    void commit() {
        commitLock.lock();
        CompletableFuture.runAsync(this::flush, io).thenRunAsync(commitLock::unlock, callbacks); // finding: `commitLock`
    }

    void merge() throws InterruptedException {
        segments.writeLock().lockInterruptibly();
        io.execute(new Runnable() {
            @Override
            public void run() {
                try {
                    flush();
                } finally {
                    segments.writeLock().unlock(); // finding: `segments.writeLock()`
                }
            }
        });
    }

    CompletableFuture<Void> reopen() {
        if (!commitLock.tryLock()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> flushed;
        try {
            flushed = CompletableFuture.runAsync(this::flush, io);
        } catch (RuntimeException e) {
            commitLock.unlock();
            throw e;
        }
        return flushed.handle((done, failure) -> {
            finish(); // finding: `commitLock`
            return done;
        });
    }

    void compact() {
        begin();
        new Thread(() -> {
            flush();
            finish(); // finding: `commitLock`
        }).start();
    }

    void vacuum() {
        commitLock.lock();
        io.submit(() -> {
            flush();
            commitLock.unlock(); // finding: `commitLock`
        });
    }

    private void begin() {
        commitLock.lock();
    }

    private void finish() {
        commitLock.unlock();
    }

    private void flush() {
    }
}
