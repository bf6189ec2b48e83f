// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import static java.util.concurrent.CompletableFuture.completedFuture;

// Hard: completedStage, a static import, the asynchronous variant
class Totals {
    CompletionStage<Integer> total(CompletionStage<int[]> counts) {
        return counts.thenCompose(c -> CompletableFuture.completedStage(c.length)); // finding: completed futures
    }

    CompletionStage<Integer> totalAsync(CompletionStage<int[]> counts) {
        return counts.thenComposeAsync(c -> completedFuture(c.length)); // finding: thenComposeAsync
    }
}
