// Trap: an uncaught-exception handler hears of it
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BookingTest {
    @Test
    void hears() throws InterruptedException {
        AtomicReference<Throwable> error = new AtomicReference<>();
        Thread thread = new Thread(() -> assertEquals(1, 1));
        thread.setUncaughtExceptionHandler((t, e) -> error.set(e));
        thread.start();
        thread.join();
        assertEquals(null, error.get());
    }
}
