// example: profile=strict
// Hard: the strict profile looks at work that is not waited for, and at failures that become a time-out
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private int sent;

    @Test
    void sends() {
        sendAsync("a"); // finding: does not wait for what
        assertEquals(1, sent);
    }

    @Test
    void sendsWithLatch() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        sendAsync("b").thenRun(() -> { // finding: did not come in time
            assertEquals(1, sent);
            held.countDown();
        });
        assertTrue(held.await(5, TimeUnit.SECONDS));
    }

    private CompletableFuture<Void> sendAsync(String message) {
        return CompletableFuture.runAsync(() -> sent++);
    }
}
