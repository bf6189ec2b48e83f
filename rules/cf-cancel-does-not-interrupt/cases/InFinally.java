// Hard: by var, in a finally, in a lambda of a timer, and of a future that completeAsync fills.
// example: release=11
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

class Search {
    String find(ScheduledExecutorService timer, Supplier<String> index) {
        var found = CompletableFuture.supplyAsync(index, timer);
        timer.schedule(() -> found.cancel(true), 1, TimeUnit.SECONDS); // finding: goes on
        try {
            return found.join();
        } finally {
            found.cancel(true); // finding: goes on
        }
    }
}
