// Trap: two openings of which one runs.
// example: release=25
package example;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class OneOfTwo {
    String run(Callable<String> task, Duration limit) throws InterruptedException {
        Joiner<String, String> joiner = Joiner.anySuccessfulResultOrThrow();
        if (limit == null) {
            try (var scope = StructuredTaskScope.open(joiner)) {
                scope.fork(task);
                return scope.join();
            }
        } else {
            try (var scope = StructuredTaskScope.open(joiner, c -> c.withTimeout(limit))) {
                scope.fork(task);
                return scope.join();
            }
        }
    }
}
