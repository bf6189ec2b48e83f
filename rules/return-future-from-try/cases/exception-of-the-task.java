package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

// Hard: the handler takes one exception only, which the task alone throws.
class Pages {
    static class BadPage extends RuntimeException {
    }

    private final Executor pool;

    Pages(Executor pool) {
        this.pool = pool;
    }

    CompletableFuture<String> render(String page) {
        try {
            return CompletableFuture.supplyAsync(() -> fill(page), pool); // finding: supplyAsync
        } catch (BadPage e) {
            System.err.println("bad page " + page);
            return CompletableFuture.completedFuture("");
        }
    }

    // Trap: the start itself can be rejected.
    CompletableFuture<String> renderOrRefuse(String page) {
        try {
            return CompletableFuture.supplyAsync(() -> fill(page), pool);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture("busy");
        }
    }

    // Trap: what is done before may throw it.
    CompletableFuture<String> renderChecked(String page) {
        try {
            String checked = fill(page);
            return CompletableFuture.supplyAsync(() -> fill(checked), pool);
        } catch (BadPage e) {
            return CompletableFuture.completedFuture("");
        }
    }

    private static String fill(String page) {
        if (page.isBlank()) {
            throw new BadPage();
        }
        return page;
    }
}
