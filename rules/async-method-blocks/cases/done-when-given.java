// Trap: the future is complete when the method gives it, whichever way the try goes.
package example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class LocalStore {
    private final Map<String, String> values = new HashMap<>();

    CompletableFuture<String> readAsync(String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        try {
            value.complete(values.get(key));
        } catch (IllegalStateException e) {
            value.completeExceptionally(e);
        }
        return value;
    }

    String read(String key) {
        try {
            return readAsync(key).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CompletableFuture<Integer> sizeAsync(List<String> keys) {
        CompletableFuture<Integer> size = new CompletableFuture<>();
        size.complete(keys.stream().mapToInt(key -> read(key).length()).sum());
        return size;
    }
}
