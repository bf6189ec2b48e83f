// Trap: a lock of the project's own, made to be given back by whoever comes
package example;

import java.util.concurrent.CompletableFuture;

class Lease {
    private final LeaseLock lock = new LeaseLock();

    CompletableFuture<String> use(CompletableFuture<String> work) {
        lock.lock();
        return work.whenComplete((text, failure) -> lock.unlock());
    }
}

class LeaseLock {
    private boolean taken;

    synchronized void lock() {
        taken = true;
    }

    synchronized void unlock() {
        taken = false;
        notifyAll();
    }
}
