package example;

import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

// Trap: what is thrown at once becomes a failed future, so that callers have one way to see failures
class Gateway {
    private final Backend backend;

    Gateway(Backend backend) {
        this.backend = backend;
    }

    CompletableFuture<String> call(String request) {
        try {
            return backend.call(request);
        } catch (Throwable t) {
            return CompletableFuture.failedFuture(t);
        }
    }

    CompletableFuture<String> callPromise(String request) {
        try {
            return backend.call(request);
        } catch (RuntimeException e) {
            CompletableFuture<String> failed = new CompletableFuture<>();
            failed.completeExceptionally(e);
            return failed;
        }
    }

    Mono<String> callReactive(String request) {
        try {
            return backend.ask(request);
        } catch (RuntimeException e) {
            return Mono.error(e);
        }
    }

    CompletableFuture<String> callTranslated(String request) {
        try {
            return backend.call(request);
        } catch (RuntimeException e) {
            throw new IllegalStateException("backend refuses " + request, e);
        }
    }
}

interface Backend {
    CompletableFuture<String> call(String request);

    Mono<String> ask(String request);
}
