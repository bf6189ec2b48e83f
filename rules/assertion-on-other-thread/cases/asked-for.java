// Trap: the test asks how the task ended
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StockTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Test
    void counts() throws Exception {
        pool.submit(() -> assertEquals(1, 1)).get();
        Future<?> checked = pool.submit(() -> assertEquals(1, 1));
        List<Future<?>> all = new ArrayList<>();
        all.add(pool.submit(() -> assertEquals(2, 2)));
        for (Future<?> each : all) {
            each.get();
        }
        checked.get();
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> assertEquals(1, 1)),
                CompletableFuture.runAsync(() -> assertEquals(1, 1), pool)).join();
        pool.invokeAll(List.of(() -> {
            assertEquals(1, 1);
            return null;
        })).get(0).get();
    }
}
