// Trap: handle and exceptionally that ignore the throwable are swallowed-async-exception's business
package example;

import java.util.concurrent.CompletableFuture;

class Counters {
    void touch() {
        load().thenAccept(System.out::println).exceptionally(e -> null);
        load().handle((value, e) -> value);
    }

    private CompletableFuture<String> load() {
        return CompletableFuture.supplyAsync(() -> "1");
    }
}
