// Trap: in tests nobody asks the thread to stop
package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatchTest {
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void finishes() {
        new Thread(done::countDown).start();
        assertTrue(awaitDone());
    }

    private boolean awaitDone() {
        try {
            return done.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
