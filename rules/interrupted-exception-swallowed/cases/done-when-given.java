// Trap: the future is complete when the method gives it: its `get` neither waits nor is interrupted.
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class Notes {
    private final Map<String, String> notes = new HashMap<>();

    CompletableFuture<Void> putAsync(String key, String note) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        try {
            notes.put(key, note);
            written.complete(null);
        } catch (RuntimeException e) {
            written.completeExceptionally(e);
        }
        return written;
    }

    void put(String key, String note) {
        try {
            putAsync(key, note).get();
        } catch (Exception e) {
            throw new IllegalStateException("not written: " + key, e);
        }
    }
}
