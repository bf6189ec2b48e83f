package example;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

// Trap: a test's stand-in whose future nobody asks
class RouterTest {
    @Test
    void picksTheFirst() {
        Backend never = request -> null;
        Backend silent = new Backend() {
            @Override
            public CompletableFuture<String> call(String request) {
                return null;
            }
        };
        new Router(never).add(silent);
    }
}

class Router {
    private Backend backend;

    Router(Backend backend) {
        this.backend = backend;
    }

    void add(Backend other) {
        backend = other;
    }
}

interface Backend {
    CompletableFuture<String> call(String request);
}
