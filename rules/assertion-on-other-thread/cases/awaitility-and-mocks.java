// Trap: the framework runs the assertion, or nobody knows who does
package example;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FrameworkTest {
    private Consumer<String> listener;

    @Test
    void asserts() {
        listener = text -> assertEquals("a", text);
        await().atMost(Duration.ofSeconds(1)).until(() -> {
            assertEquals(1, 1);
            return true;
        });
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertEquals(1, 1));
        assertThrows(IllegalStateException.class, () -> assertEquals(1, 1));
        List.of("a").forEach(text -> assertEquals("a", text));
    }
}
