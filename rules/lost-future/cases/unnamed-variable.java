// example: release=22
// Trap: the future is dropped on purpose and says so, with the unnamed variable or a name
package example;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.CompletableFuture;

class Warmup {
    void run() {
        var _ = loadAsync();
        CompletableFuture<String> unused = loadAsync();
        CompletableFuture<String> ignored = loadAsync();
        touch();
    }

    @CanIgnoreReturnValue
    CompletableFuture<Void> touch() {
        return loadAsync().thenAccept(System.out::println);
    }

    private CompletableFuture<String> loadAsync() {
        return CompletableFuture.supplyAsync(() -> "warm");
    }
}
