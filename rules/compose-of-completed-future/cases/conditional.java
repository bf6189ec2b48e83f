// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: both arms of a condition are complete
class Access {
    CompletableFuture<Boolean> allowed(CompletableFuture<String> role) {
        return role.thenCompose(r -> r.equals("admin") ? CompletableFuture.completedFuture(true) // finding: unwrapped again
                : CompletableFuture.completedFuture(false));
    }
}
