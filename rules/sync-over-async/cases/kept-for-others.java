// Trap: the future is kept, so that others wait for it, too, or cancel it
package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class Compiler {
    private final Map<String, CompletableFuture<String>> running = new ConcurrentHashMap<>();
    private volatile CompletableFuture<Void> current;

    String compile(String file) {
        CompletableFuture<String> result = running.computeIfAbsent(file, f -> CompletableFuture.supplyAsync(() -> f));
        return result.join();
    }

    void index(Runnable work) {
        current = CompletableFuture.runAsync(work);
        current.join();
    }

    String shared(String file) {
        CompletableFuture<String> result = CompletableFuture.supplyAsync(() -> file);
        try {
            running.put(file, result);
            return result.join();
        } finally {
            running.remove(file);
        }
    }
}
