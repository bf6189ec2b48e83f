// Trap: the latch is counted down only when the assertion held, and the test fails without it
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EchoTest {
    @Test
    void echoes() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        echo("a").thenAccept(text -> {
            assertEquals("a", text);
            held.countDown();
        });
        assertTrue(held.await(5, TimeUnit.SECONDS));
    }

    private CompletableFuture<String> echo(String text) {
        return CompletableFuture.supplyAsync(() -> text);
    }
}
