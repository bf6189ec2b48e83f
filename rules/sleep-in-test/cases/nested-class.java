// Hard: the test stands in a nested class, and a static helper of the outer class sleeps for it
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTest {
    private final AtomicInteger handled = new AtomicInteger();

    @Nested
    class WhenFull {
        @Test
        void drains() throws InterruptedException {
            new Thread(handled::incrementAndGet).start();
            Thread.sleep(100); // finding: sleep
            assertEquals(1, handled.get());
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void drainsMany(int count) {
            for (int i = 0; i < count; i++) {
                new Thread(handled::incrementAndGet).start();
            }
            pause(100L * count);
            assertEquals(count, handled.get());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis); // finding: sleep
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
