// Trap: a future is made inside the function, but it is not what the function returns
package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

class Profiles {
    private final Map<String, CompletableFuture<String>> pictures = new ConcurrentHashMap<>();
    private final Pictures store;
    private final ExecutorService pool;

    Profiles(Pictures store, ExecutorService pool) {
        this.store = store;
        this.pool = pool;
    }

    CompletableFuture<String> load(CompletableFuture<String> user) {
        return user.thenApply(name -> {
            pictures.computeIfAbsent(name, key -> {
                return store.load(key);
            });
            return name;
        });
    }

    CompletableFuture<String> blocking(CompletableFuture<String> user) {
        var size = pool.submit(() -> {
            store.load("default").join();
        });
        return user.thenApply(name -> store.load(name).join() + size.isDone());
    }

    CompletableFuture<Void> tell(CompletableFuture<String> user) {
        return user.thenAccept(name -> store.load(name));
    }
}

interface Pictures {
    CompletableFuture<String> load(String name);
}
