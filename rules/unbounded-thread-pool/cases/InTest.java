// Trap: a test starts a handful of tasks that it knows.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CounterTest {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Test
    void countsFromManyThreads() throws Exception {
        pool.submit(() -> {}).get();
        ExecutorService local = Executors.newCachedThreadPool();
        local.shutdown();
    }
}
