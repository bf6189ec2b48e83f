// Trap: allOf is complete, so get() gives its value at once and never sees the flag
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Descriptions {
    private final Map<String, CompletableFuture<String>> futures;

    Descriptions(Map<String, CompletableFuture<String>> futures) {
        this.futures = futures;
    }

    CompletableFuture<Map<String, String>> all() {
        return CompletableFuture.allOf(futures.values().toArray(new CompletableFuture[0])).thenApply(v -> {
            Map<String, String> all = new HashMap<>();
            for (Map.Entry<String, CompletableFuture<String>> entry : futures.entrySet()) {
                try {
                    all.put(entry.getKey(), entry.getValue().get());
                } catch (InterruptedException | ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
            return all;
        });
    }

    String ready(CompletableFuture<String> future) {
        if (!future.isDone()) {
            return "";
        }
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
