// Trap: inside the continuation of allOf() every element is done; this is how results are gathered.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Gathering {
    private final Executor workers;

    Gathering(Executor workers) {
        this.workers = workers;
    }

    static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> parts) {
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done -> parts.stream().map(CompletableFuture::join).toList());
    }

    CompletableFuture<String> page(CompletableFuture<String> header, CompletableFuture<String> body) {
        return header.thenCombineAsync(body, (h, b) -> header.join() + body.join(), workers)
                .whenComplete((text, error) -> {
                    if (error == null) {
                        System.getLogger("page").log(System.Logger.Level.DEBUG, header.join());
                    }
                });
    }
}
