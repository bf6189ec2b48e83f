// example: profile=strict
// Hard: the failure becomes a time-out, which the strict profile looks at
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnTest {
    @Test
    void takesTurns() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(1);
        new Thread(() -> {
            assertEquals(2, 1 + 1); // finding: did not come in time
            turns.countDown();
        }).start();
        assertTrue(turns.await(1, TimeUnit.SECONDS));
    }
}
