// Trap: test support that is no test, a disabled test, and what stands before and after
package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class FixtureTest {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    @Disabled("by hand")
    void byHand() throws InterruptedException {
        closed.await();
    }

    @AfterEach
    void tearDown() throws InterruptedException {
        closed.await();
    }

    static class SlowServer {
        private final CountDownLatch stopped = new CountDownLatch(1);

        void awaitStop() throws InterruptedException {
            stopped.await();
        }
    }
}
