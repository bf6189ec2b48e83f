// Trap: a field holds the future and its holders see it fail; a helper of the project waits for all, each is asked later
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Work {
    private final CompletableFuture<String> result = new CompletableFuture<>();

    CompletableFuture<String> result() {
        return result;
    }

    CompletableFuture<Void> whenOver() {
        return result.handle((value, e) -> null);
    }

    static CompletableFuture<Void> afterBoth(Work work) {
        return work.result().handle((value, e) -> null);
    }

    static CompletableFuture<Void> waitForAll(List<CompletableFuture<String>> all) {
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    static CompletableFuture<Long> good(List<CompletableFuture<String>> all) {
        return waitForAll(all).handle((nothing, e) ->
                all.stream().filter(one -> !one.isCompletedExceptionally()).count());
    }
}
