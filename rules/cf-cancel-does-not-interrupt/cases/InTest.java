// Trap: a test of what happens when a future is cancelled.
package example;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CancelTest {
    @Test
    void isCancelled() {
        CompletableFuture<Void> future = CompletableFuture.runAsync(() -> { });
        future.cancel(true);
        Assertions.assertTrue(future.isDone());
    }
}
