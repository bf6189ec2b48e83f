// Trap: a test that fails ends its process soon enough.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QueueTest {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @Test
    void takes() throws Exception {
        Future<String> taken = pool.submit(() -> "a");
        try {
            Assertions.assertEquals("a", taken.get(1, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            Assertions.fail("nothing came");
        }
    }
}
