// Trap: a stage that is complete when the callback is attached runs it on the caller
package example;

import java.util.concurrent.CompletableFuture;

class Setup {
    CompletableFuture<String> ready() {
        return CompletableFuture.completedFuture("ready").thenApply(this::settle);
    }

    CompletableFuture<String> broken() {
        return CompletableFuture.<String>failedFuture(new IllegalStateException()).exceptionally(e -> settle("broken"));
    }

    private String settle(String state) {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return state;
    }
}
