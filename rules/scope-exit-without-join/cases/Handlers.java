// Trap: the handler of an interrupted or failed join leaves; close is content with that.
// example: release=25
package example;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Handlers {
    Optional<String> ask(Callable<String> task, Duration limit) {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow(), c -> c.withTimeout(limit))) {
            scope.fork(task);
            scope.fork(task);
            try {
                return Optional.of(scope.join());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (StructuredTaskScope.TimeoutException | StructuredTaskScope.FailedException e) {
                return Optional.empty();
            }
        }
    }

    String refuse(Callable<String> task, boolean allowed) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var text = scope.fork(task);
            if (!allowed) {
                throw new SecurityException("not allowed");
            }
            scope.join();
            return text.get();
        }
    }
}
