// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.security.core.context.SecurityContextHolder;

// Hard: in the strict profile also an executor that comes from outside, and @Async.
class Invoices {
    private final Executor workers;

    Invoices(Executor workers) {
        this.workers = workers;
    }

    @Async
    public void remind(String order) {
        System.out.println(order + SecurityContextHolder.getContext().getAuthentication()); // finding: not its caller's
    }

    CompletableFuture<String> issue(String order) {
        return CompletableFuture.supplyAsync(() -> order, workers)
                .thenApplyAsync(o -> o + SecurityContextHolder.getContext().getAuthentication().getName(), workers); // finding: getContext
    }
}
