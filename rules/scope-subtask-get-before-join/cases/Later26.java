// Trap: from Java 26 on the joiner decides what it means that the time was up.
// example: release=26
package example;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Later26 {
    String late(Callable<String> task, Duration limit) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll(), c -> c.withTimeout(limit))) {
            var text = scope.fork(task);
            try {
                scope.join();
            } catch (StructuredTaskScope.TimeoutException e) {
                System.err.println("late");
            }
            return text.get();
        }
    }
}
