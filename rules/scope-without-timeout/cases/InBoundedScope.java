// Trap: the outer scope has the limit.
// example: release=25 profile=all
package example;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class InBoundedScope {
    void run(Runnable a, Runnable b, Duration limit) throws InterruptedException {
        try (var outer = StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow(), c -> c.withTimeout(limit))) {
            outer.fork(() -> {
                try (var inner = StructuredTaskScope.open()) {
                    inner.fork(a);
                    inner.fork(b);
                    return inner.join();
                }
            });
            outer.join();
        }
    }
}
