// example: profile=strict
package example;

import java.util.concurrent.CompletionStage;

// Hard: identity, a constant, a field of the argument
class Marks {
    private static final String DONE = "done";

    CompletionStage<String> mark(CompletionStage<Point> points) {
        points.thenApplyAsync(p -> p.x).toCompletableFuture().join(); // finding: the hop costs
        return points.thenApplyAsync(p -> DONE); // finding: reads a property
    }

    static class Point {
        private int x;
    }
}
