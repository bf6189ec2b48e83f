// Trap: the only callback runs on an executor of its own
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Publisher {
    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final ExecutorService executor;

    Publisher(ExecutorService executor) {
        this.executor = executor;
    }

    void begin() {
        first.thenAcceptAsync(System.out::println, executor);
    }

    synchronized void got(String text) {
        first.complete(text);
    }
}
