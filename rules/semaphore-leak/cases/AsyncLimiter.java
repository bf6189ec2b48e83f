// Trap: a permit for each request under way; the callback of its future gives it back.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

class Throttle {
    private final Semaphore inFlight = new Semaphore(64);

    <T> CompletableFuture<T> call(Supplier<CompletableFuture<T>> request) throws InterruptedException {
        inFlight.acquire();
        CompletableFuture<T> answer;
        try {
            answer = request.get();
        } catch (RuntimeException e) {
            inFlight.release();
            throw e;
        }
        return answer.whenComplete((value, failure) -> inFlight.release());
    }

    void submit(ExecutorService pool, Runnable task) throws InterruptedException {
        inFlight.acquire();
        pool.execute(() -> {
            try {
                task.run();
            } finally {
                inFlight.release();
            }
        });
    }
}
