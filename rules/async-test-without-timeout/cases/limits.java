// Trap: each of these tests ends by itself
package example;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LimitedTest {
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void waits() throws InterruptedException {
        done.await();
    }

    @Nested
    class Inside {
        @Test
        void waits() throws InterruptedException {
            done.await();
        }
    }
}

class OtherLimitsTest {
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void byAnnotation() throws InterruptedException {
        done.await();
    }

    @Test
    void byBlock() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> done.await());
    }

    @Test
    void byFuture() {
        CompletableFuture.supplyAsync(() -> 1).orTimeout(5, TimeUnit.SECONDS).join();
    }
}

class RuledTest {
    @Rule
    public final org.junit.rules.Timeout limit = org.junit.rules.Timeout.seconds(10);

    private final CountDownLatch done = new CountDownLatch(1);

    @org.junit.Test
    public void waits() throws InterruptedException {
        done.await();
    }
}
