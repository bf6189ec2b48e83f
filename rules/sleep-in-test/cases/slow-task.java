// Trap: the sleep is the slow work that the test watches, in a task on another thread
package example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Test
    void refusesWhenFull() {
        Future<?> busy = pool.submit(() -> {
            Thread.sleep(10_000);
            return null;
        });
        assertFalse(busy.isDone());
        busy.cancel(true);
    }

    @Test
    void interruptsSlowCalls() {
        Callable<String> slow = new Callable<>() {
            @Override
            public String call() throws InterruptedException {
                TimeUnit.SECONDS.sleep(10);
                return "late";
            }
        };
        Future<String> call = pool.submit(slow);
        assertTrue(call.cancel(true));
    }

    @Test
    void limitsTheWait() {
        CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(answer.completeOnTimeout(null, 10, TimeUnit.MILLISECONDS).join() == null);
    }
}
