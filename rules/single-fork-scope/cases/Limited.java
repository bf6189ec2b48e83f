// Trap: the scope is there for its time limit.
// example: release=25 profile=strict
package example;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Limited {
    String within(Callable<String> task, Duration limit) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow(), c -> c.withTimeout(limit))) {
            scope.fork(task);
            return scope.join();
        }
    }
}
