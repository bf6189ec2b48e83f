// Trap: a test has no other work that would need the pool
package example;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SlowStartTest {
    @Test
    void startsLate() {
        CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).join();
    }
}
