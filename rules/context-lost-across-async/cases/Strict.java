// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.security.core.context.SecurityContextHolder;

// Hard: in the strict profile also an executor that comes from outside.
class Invoices {
    private final Executor workers;

    Invoices(Executor workers) {
        this.workers = workers;
    }

    CompletableFuture<String> issue(String order) {
        return CompletableFuture.supplyAsync(() -> order, workers)
                .thenApplyAsync(o -> o + SecurityContextHolder.getContext().getAuthentication().getName(), workers); // finding: getContext
    }
}
