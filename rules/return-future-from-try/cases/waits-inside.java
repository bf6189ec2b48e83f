package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

// Trap: the future is complete when the block is left, or it is the lambda's that the try stands in
class Quota {
    private final Semaphore permits = new Semaphore(4);
    private final Meter meter;

    Quota(Meter meter) {
        this.meter = meter;
    }

    CompletableFuture<Integer> used(String tenant) throws InterruptedException, TimeoutException {
        permits.acquire();
        try {
            int used = meter.read(tenant).get(1, TimeUnit.SECONDS);
            return CompletableFuture.completedFuture(used);
        } catch (ExecutionException e) {
            return CompletableFuture.completedFuture(0);
        } finally {
            permits.release();
        }
    }

    CompletableFuture<Integer> usedLater(String tenant) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return meter.read(tenant).get(1, TimeUnit.SECONDS);
            } catch (Exception e) {
                return 0;
            } finally {
                permits.release();
            }
        });
    }
}

interface Meter {
    CompletableFuture<Integer> read(String tenant);
}
