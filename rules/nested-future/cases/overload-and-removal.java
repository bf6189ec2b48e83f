// Trap: the overload that fits gives no future; what a dropped stage takes out of a map was begun before
package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

class Headers {
    private final Map<String, CompletableFuture<String>> running = new ConcurrentHashMap<>();

    CompletableFuture<String> read(Executor executor) {
        return CompletableFuture.supplyAsync(() -> new Attributes("a"), executor).thenApply(this::read);
    }

    private String read(Attributes attributes) {
        return attributes.tag();
    }

    CompletableFuture<String> once(String key) {
        CompletableFuture<String> future = new CompletableFuture<>();
        running.put(key, future);
        future.handle((value, e) -> running.remove(key));
        return future;
    }
}

record Attributes(String tag) { }
