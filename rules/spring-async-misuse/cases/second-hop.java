// example: profile=strict
// Hard: the strict profile names a second hop, off Spring's executor to the common pool
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class Reports {
    private final Executor heavy;

    Reports(Executor heavy) {
        this.heavy = heavy;
    }

    @Async
    public CompletableFuture<String> monthly(String month) {
        return CompletableFuture.supplyAsync(() -> "report for " + month).thenApply(String::trim); // finding: common pool
    }

    @Async
    public CompletableFuture<String> yearly(String year) {
        return CompletableFuture.supplyAsync(() -> "report for " + year, heavy);
    }

    @Async
    public CompletableFuture<String> daily(String day) {
        return CompletableFuture.completedFuture("report for " + day);
    }
}
