// Trap: the futures are composed, or given away.
// example: release=25 profile=all
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class Composed {
    String combined(Supplier<String> a, Supplier<String> b) {
        var left = CompletableFuture.supplyAsync(a);
        var right = CompletableFuture.supplyAsync(b);
        return left.thenCombine(right, String::concat).join();
    }

    String all(Supplier<String> a, Supplier<String> b) {
        var left = CompletableFuture.supplyAsync(a);
        var right = CompletableFuture.supplyAsync(b);
        CompletableFuture.allOf(left, right).join();
        return left.join() + right.join();
    }

    List<CompletableFuture<String>> started(Supplier<String> a, Supplier<String> b) {
        var left = CompletableFuture.supplyAsync(a);
        var right = CompletableFuture.supplyAsync(b);
        return List.of(left, right);
    }
}
