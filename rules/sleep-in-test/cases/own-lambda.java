// Hard: the lambda of assertTimeoutPreemptively is the test's own code, beside a task that may be slow
package example;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StartupTest {
    @Test
    void comesUp() {
        CompletableFuture<Void> server = CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Thread.sleep(100); // finding: sleep
            assertTrue(server.isDone());
        });
    }
}
