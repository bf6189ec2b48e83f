package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

// Trap: callers are told, or look for themselves
class Handshakes {
    private final Map<String, CompletableFuture<String>> running = new ConcurrentHashMap<>();

    @Nullable
    CompletableFuture<String> resume(String peer) {
        return running.containsKey(peer) ? running.get(peer) : null;
    }

    /** The handshake that this begins, or null when one is running. */
    CompletableFuture<String> begin(String peer) {
        if (running.containsKey(peer)) {
            return null;
        }
        return running.computeIfAbsent(peer, p -> new CompletableFuture<>());
    }

    boolean shake(String peer) {
        CompletableFuture<String> shaken = tryShake(peer);
        return shaken != null && shaken.isDone();
    }

    private CompletableFuture<String> tryShake(String peer) {
        if (peer.isEmpty()) {
            return null;
        }
        return CompletableFuture.supplyAsync(peer::strip);
    }
}

@interface Nullable { }
