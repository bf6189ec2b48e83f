// Trap: managedBlock tells the pool, which adds a thread while this one waits
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;

final class LatchBlocker implements ForkJoinPool.ManagedBlocker {
    private final CountDownLatch latch;

    LatchBlocker(CountDownLatch latch) {
        this.latch = latch;
    }

    @Override
    public boolean block() throws InterruptedException {
        latch.await();
        return true;
    }

    @Override
    public boolean isReleasable() {
        return latch.getCount() == 0;
    }
}

class Importer {
    private final CountDownLatch ready = new CountDownLatch(1);

    CompletableFuture<Void> start() {
        return CompletableFuture.runAsync(() -> {
            try {
                ForkJoinPool.managedBlock(new LatchBlocker(ready));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
