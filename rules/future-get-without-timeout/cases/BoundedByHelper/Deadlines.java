// Trap: the project's helper adds the limit; what it returns is safe to join.
package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class Deadlines {
    private Deadlines() {}

    static <T> CompletableFuture<T> within(CompletableFuture<T> future, Duration limit) {
        return future.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
