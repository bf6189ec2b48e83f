// Hard: the call is imported statically, or is Guava's, or takes a Duration
package example;

import static com.google.common.util.concurrent.Uninterruptibles.sleepUninterruptibly;
import static java.lang.Thread.sleep;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;

class CacheTest {
    private static final TimeUnit UNIT = TimeUnit.MILLISECONDS;

    private final long start = System.nanoTime();

    @RepeatedTest(3)
    void evicts() throws InterruptedException {
        sleep(10); // finding: sleep
        MILLISECONDS.sleep(10); // finding: sleep
        UNIT.sleep(10); // finding: sleep
        Thread.sleep(Duration.ofMillis(10)); // finding: sleep
        sleepUninterruptibly(10, MILLISECONDS); // finding: sleepUninterruptibly
        Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(10)); // finding: sleepUninterruptibly
        assertTrue(System.nanoTime() > start);
    }
}
