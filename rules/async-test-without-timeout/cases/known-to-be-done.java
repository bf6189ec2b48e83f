// Trap: these futures are complete
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DoneTest {
    private final Supplier<String> supplier = () -> "a";

    @Test
    void isDone() throws Exception {
        CompletableFuture<String> ready = CompletableFuture.completedFuture("a");
        assertEquals("a", ready.get());
        assertEquals("a", supplier.get());
        assertTrue(new ProcessBuilder("true").start().isAlive());
        assertTrue(String.join("", "a", "b").length() == 2);
    }
}
