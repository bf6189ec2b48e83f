// Trap: what follows the assertion tells the test that it held
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {
    private volatile boolean held;

    @Test
    void takesTurns() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(2);
        AtomicInteger right = new AtomicInteger();
        new Thread(() -> {
            assertEquals(2, 1 + 1);
            turns.countDown();
        }).start();
        new Thread(() -> {
            assertEquals(2, 1 + 1);
            right.incrementAndGet();
            held = true;
        }).start();
        assertTrue(turns.await(1, TimeUnit.SECONDS));
        assertTrue(held);
    }
}
