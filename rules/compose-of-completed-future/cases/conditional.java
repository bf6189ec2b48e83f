// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: both arms of a condition are complete
class Access {
    CompletableFuture<Boolean> allowed(CompletableFuture<String> role) {
        return role.thenCompose(r -> r.equals("admin") ? CompletableFuture.completedFuture(true) // finding: unwrapped again
                : CompletableFuture.completedFuture(false));
    }

    CompletableFuture<Integer> size(CompletableFuture<String> text) {
        return text.thenCompose(t -> { // finding: unwrapped again
            return CompletableFuture.completedFuture(t.length());
        });
    }

    CompletableFuture<String> trimmed(CompletableFuture<String> text) {
        return text.thenCompose(t -> CompletableFuture.completedStage(t.strip())).whenComplete((t, e) -> System.out.println(t)); // finding: unwrapped again
    }
}
