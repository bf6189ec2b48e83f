// Trap: nothing is asserted in the callbacks, or the error is caught and kept
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    @Test
    void marksPresent() {
        CompletableFuture<String> hello = new CompletableFuture<>();
        hello.thenAccept(System.out::println);
        hello.thenAccept(name -> {
            try {
                assertEquals("Ada", name);
            } catch (AssertionError e) {
                failure.set(e);
            }
        });
        hello.complete("Ada");
        assertTrue(hello.isDone());
    }
}
