// Trap: the future is asked before it is read, by a question of another class
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class Refreshes {
    private final ConcurrentMap<String, String> running = new ConcurrentHashMap<>();

    String refresh(String key, CompletableFuture<String> old) {
        return running.computeIfAbsent(key, k -> {
            if (Asked.isReady(old)) {
                return old.join();
            }
            return null;
        });
    }
}

final class Asked {
    private Asked() {
    }

    static boolean isReady(CompletableFuture<?> future) {
        return value(future) != null;
    }

    private static Object value(CompletableFuture<?> future) {
        return future != null && future.isDone() && !future.isCompletedExceptionally() ? future.join() : null;
    }
}
