// Trap: the error is caught on its thread, or a handler hears of it
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SeatsTest {
    @Test
    void keepsTheError() throws InterruptedException {
        AtomicReference<Throwable> error = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                assertEquals(1, 1);
            } catch (Throwable t) {
                error.set(t);
            }
        });
        thread.start();
        thread.join();
        assertEquals(null, error.get());
    }
}
