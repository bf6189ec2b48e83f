// Trap: a class of the test's own that plays a server; who calls it waits
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProxyTest {
    @Test
    void forwards() {
        new FakeServer().serve(CompletableFuture.completedFuture("GET /"));
    }

    static class FakeServer {
        void serve(CompletableFuture<String> request) {
            request.thenAccept(line -> reply(line));
        }

        private void reply(String line) {
        }
    }
}
