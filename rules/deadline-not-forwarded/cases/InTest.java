// Trap: a test's helper.
package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LatchTest {
    @Test
    void counts() throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(0);
        await(latch, 100);
    }

    private static void await(CountDownLatch latch, long timeoutMs) throws InterruptedException {
        latch.await();
    }
}
