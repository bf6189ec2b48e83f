// Trap: a wait in a loop over a state, behind a call, waits only while another thread brings that state to its end
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
    enum State { OPEN, CLOSING, CLOSED }

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final CountDownLatch emptied = new CountDownLatch(1);
    private State state = State.OPEN;

    void open(CompletableFuture<Void> stocked) {
        stocked.whenComplete((none, failure) -> {
            if (failure != null) {
                close();
            }
        });
        stocked.thenRun(() -> closeLocked());
        stocked.thenRun(() -> closeWhenEmpty()); // finding: CountDownLatch.await
        stocked.thenRun(() -> {
            synchronized (this) {
                while (state == State.CLOSING) {
                    try {
                        wait(); // finding: Object.wait
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            }
        });
    }

    private synchronized void close() {
        while (state == State.CLOSING) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        state = State.CLOSED;
        notifyAll();
    }

    private void closeLocked() {
        lock.lock();
        try {
            while (state == State.CLOSING) {
                changed.awaitUninterruptibly();
            }
            state = State.CLOSED;
        } finally {
            lock.unlock();
        }
    }

    private void closeWhenEmpty() {
        close();
        try {
            emptied.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
