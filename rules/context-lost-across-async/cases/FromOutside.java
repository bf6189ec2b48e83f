// example: profile=default
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.MDC;

// Trap: in the default profile an executor that comes from outside; its maker may have wrapped it.
class Quotes {
    private final Executor workers;

    Quotes(Executor workers) {
        this.workers = workers;
    }

    CompletableFuture<String> quote(String id) {
        MDC.put("quote", id);
        return CompletableFuture.supplyAsync(() -> MDC.get("quote"), workers);
    }
}
