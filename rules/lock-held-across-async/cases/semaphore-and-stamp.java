// Trap: no thread owns a semaphore's permit or a stamp
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class Snapshots {
    private final Semaphore slots = new Semaphore(4);
    private final StampedLock stamped = new StampedLock();
    private final Lock writing = new StampedLock().asWriteLock();

    CompletableFuture<byte[]> take(CompletableFuture<byte[]> copy) throws InterruptedException {
        slots.acquire();
        return copy.whenComplete((bytes, failure) -> slots.release());
    }

    void write(CompletableFuture<byte[]> copy) {
        long stamp = stamped.writeLock();
        copy.whenComplete((bytes, failure) -> stamped.unlockWrite(stamp));
    }

    void overwrite(CompletableFuture<byte[]> copy) {
        writing.lock();
        copy.whenComplete((bytes, failure) -> writing.unlock());
    }

    void view(CompletableFuture<byte[]> copy) {
        stamped.asReadLock().lock();
        copy.whenComplete((bytes, failure) -> stamped.asReadLock().unlock());
    }
}
