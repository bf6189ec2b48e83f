package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

// Trap: the wait is for the first use alone, which lies before any callback.
class Topology {
    private final CompletableFuture<String> loading = new CompletableFuture<>();
    private String nodes;

    String nodes() {
        if (nodes == null) {
            nodes = first();
        }
        return nodes;
    }

    private String first() {
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
