// example: release=21 profile=strict
// Trap: futures that are complete, queues without a bound, a managed blocker, a lock
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;

class Board {
    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private final ReentrantLock lock = new ReentrantLock();

    void pin(CompletableFuture<String> note, ForkJoinPool.ManagedBlocker blocker) {
        Thread.startVirtualThread(() -> {
            lock.lock();
            try {
                notes.put(CompletableFuture.completedFuture("first").join());
                if (note.isDone()) {
                    notes.put(note.join());
                }
                notes.offer(note.getNow("none"));
                System.out.println(notes.poll());
                ForkJoinPool.managedBlock(blocker);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
        });
    }
}
