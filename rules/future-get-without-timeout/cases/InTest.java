// Trap: a test that waits is the business of async-test-without-timeout.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class GreeterTest {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Test
    void greets() throws Exception {
        CompletableFuture<String> greeting = new CompletableFuture<>();
        pool.submit(() -> {
            greeting.complete("hello");
            return greeting.join();
        }).get();
    }
}
