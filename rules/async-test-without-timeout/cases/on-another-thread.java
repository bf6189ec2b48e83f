// Trap: the task under test waits, and the test itself with a limit
package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {
    @Test
    void opens() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch passed = new CountDownLatch(1);
        new Thread(() -> {
            try {
                gate.await();
                passed.countDown();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start();
        gate.countDown();
        assertTrue(passed.await(5, TimeUnit.SECONDS));
    }
}
