// Trap: this sleep moves a fake clock, and the other waits end with the event
package example;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenTest {
    private final FakeClock clock = new FakeClock();
    private final CountDownLatch refreshed = new CountDownLatch(1);

    @Test
    void expires() throws InterruptedException {
        clock.sleep(Duration.ofHours(1));
        sleep(1);
        refreshed.countDown();
        assertTrue(refreshed.await(1, TimeUnit.SECONDS));
        await().atMost(Duration.ofSeconds(1)).until(() -> clock.now() > 0);
    }

    private void sleep(int hours) {
        clock.sleep(Duration.ofHours(hours));
    }
}

class FakeClock {
    private long now;

    void sleep(Duration duration) {
        now += duration.toMillis();
    }

    long now() {
        return now;
    }
}
