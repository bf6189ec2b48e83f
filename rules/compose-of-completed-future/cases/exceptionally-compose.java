// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

// Trap: a recovery that composes, and values in a list
class Fallbacks {
    CompletionStage<List<CompletableFuture<String>>> all(CompletionStage<String> first) {
        return first.exceptionallyCompose(e -> CompletableFuture.completedFuture("none"))
                .thenApply(text -> List.of(CompletableFuture.completedFuture(text)));
    }
}
