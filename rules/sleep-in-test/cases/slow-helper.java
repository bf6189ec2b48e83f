// Trap: only tasks call the private method that sleeps; the one that the test itself calls, too, is the test's own
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final AtomicInteger running = new AtomicInteger();

    @Test
    void runsOneAfterTheOther() throws Exception {
        executor.submit(() -> work());
        executor.submit(() -> work()).get(5, TimeUnit.SECONDS);
        executor.submit(() -> pause());
        pause();
        assertEquals(0, running.get());
    }

    private void work() {
        assertEquals(1, running.incrementAndGet());
        rest(100);
        running.decrementAndGet();
    }

    private void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            Thread.sleep(50); // finding: sleep
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
