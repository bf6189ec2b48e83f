// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Trap: the function has work to do
class Digest {
    CompletableFuture<Integer> sum(CompletableFuture<List<Integer>> numbers) {
        return numbers.thenApplyAsync(all -> all.stream().mapToInt(n -> n * n).sum());
    }

    CompletableFuture<String> text(CompletableFuture<List<Integer>> numbers) {
        return numbers.thenApplyAsync(List::toString).thenApplyAsync(s -> s.repeat(2));
    }
}
