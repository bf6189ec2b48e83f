package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

// Trap: a register of promises that others complete, and futures that are complete from the start
class Barriers {
    private final Map<String, CompletableFuture<Void>> open = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Integer>> sizes = new ConcurrentHashMap<>();

    CompletableFuture<Void> reached(String name) {
        return open.computeIfAbsent(name, n -> new CompletableFuture<>());
    }

    void reach(String name) {
        reached(name).complete(null);
    }

    CompletableFuture<Integer> size(String name) {
        return sizes.computeIfAbsent(name, n -> CompletableFuture.completedFuture(n.length()));
    }
}
