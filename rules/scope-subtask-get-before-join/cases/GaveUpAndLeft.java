// Trap: the handler leaves, or the state tells what is there.
// example: release=25
package example;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class GaveUpAndLeft {
    Optional<String> late(Callable<String> task, Duration limit) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAllSuccessfulOrThrow(), c -> c.withTimeout(limit))) {
            var text = scope.fork(task);
            try {
                scope.join();
            } catch (StructuredTaskScope.TimeoutException | FailedException e) {
                return Optional.empty();
            }
            return Optional.of(text.get());
        }
    }

    String interrupted(Callable<String> task) {
        try (var scope = StructuredTaskScope.<String>open()) {
            Subtask<String> text = scope.fork(task);
            try {
                scope.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return text.get();
        }
    }
}
