// Hard: the join gave up, its handler goes on, and the results are read all the same.
// example: release=25
package example;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class GaveUp {
    String late(Callable<String> task, Duration limit) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAllSuccessfulOrThrow(), c -> c.withTimeout(limit))) {
            var text = scope.fork(task);
            var more = scope.fork(task);
            try {
                scope.join();
            } catch (StructuredTaskScope.TimeoutException e) {
                System.err.println("late");
            }
            return text.get() + more.get(); // finding: gave up // finding: gave up
        }
    }

    String interrupted(Callable<String> task) {
        try (var scope = StructuredTaskScope.<String>open()) {
            Subtask<String> text = scope.fork(task);
            try {
                scope.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return text.get(); // finding: gave up
        }
    }
}
