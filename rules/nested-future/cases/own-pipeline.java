// Trap: the project's own thenApply flattens, its class is no CompletionStage
package example;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

final class Pipeline<T> {
    private final CompletableFuture<T> future;

    Pipeline(CompletableFuture<T> future) {
        this.future = future;
    }

    <R> Pipeline<R> thenApply(Function<T, CompletableFuture<R>> step) {
        return new Pipeline<>(future.thenCompose(step));
    }

    CompletableFuture<T> end() {
        return future;
    }
}

class Enrichment {
    CompletableFuture<String> enrich(CompletableFuture<String> row, Geo geo) {
        return new Pipeline<>(row).thenApply(geo::locate).thenApply(place -> geo.translate(place)).end();
    }
}

interface Geo {
    CompletableFuture<String> locate(String row);

    CompletableFuture<String> translate(String place);
}
