// Trap: results that can be given later: futures of every kind, nothing, a type variable, a type of the project that is a future
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

class Receipt extends CompletableFuture<String> {
}

@Component
class Orders {
    @Async
    public Future<String> plain() {
        return CompletableFuture.completedFuture("a");
    }

    @Async("orders")
    public CompletableFuture<String> named() {
        return CompletableFuture.completedFuture("b");
    }

    @Async
    public Receipt own() {
        return new Receipt();
    }

    @Async
    public Void nothing() {
        return null;
    }

    @Async
    public <T> T generic(T value) {
        return value;
    }
}
