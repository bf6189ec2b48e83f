package example;

import java.util.concurrent.CompletableFuture;

// Trap: the name says that it is dropped by intent; the handle is kept in a collection that is read later
class Preload {
    private final Cache cache;

    Preload(Cache cache) {
        this.cache = cache;
    }

    void start(String first, String second) {
        var ignored = CompletableFuture.allOf(cache.load(first), cache.load(second));
    }

    boolean startAndPeek(String first, String second) {
        CompletableFuture<Void> loading = CompletableFuture.allOf(cache.load(first), cache.load(second));
        return loading.isDone();
    }
}

interface Cache {
    CompletableFuture<byte[]> load(String key);
}
