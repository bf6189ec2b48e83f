// example: profile=strict
// Hard: the strict profile looks at futures as well
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RatesTest {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @Test
    void loads() throws Exception {
        Future<Integer> rate = pool.submit(() -> 3);
        assertEquals(3, rate.get()); // finding: Future.get
        assertEquals(3, rate.get());
    }

    @Test
    void loadsAsync() {
        assertEquals("x", load().join()); // finding: CompletableFuture.join
    }

    private CompletableFuture<String> load() {
        return CompletableFuture.supplyAsync(() -> "x", pool);
    }
}
