// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Trap: a completed future as the first of a chain, or as a default
class Pipeline {
    private final List<Step> steps;

    Pipeline(List<Step> steps) {
        this.steps = steps;
    }

    CompletableFuture<String> run(String text) {
        CompletableFuture<String> result = CompletableFuture.completedFuture(text);
        for (Step step : steps) {
            result = result.thenCompose(step::apply);
        }
        return result.thenCompose(last -> CompletableFuture.completedFuture(last).thenApplyAsync(String::strip));
    }
}

interface Step {
    CompletableFuture<String> apply(String text);
}
