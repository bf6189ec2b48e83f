// Trap: the result of a race is asked for, in the chain or by exception.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Race {
    String first(List<Callable<String>> tasks) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            tasks.forEach(scope::fork);
            return scope.joinUntil(Instant.now().plusSeconds(1)).result();
        }
    }

    String mapped(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            tasks.forEach(scope::fork);
            scope.join();
            return scope.result(e -> new IllegalStateException("nobody answered", e));
        }
    }

    void allButResults(List<Callable<String>> tasks) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            tasks.forEach(scope::fork);
            scope.join().throwIfFailed();
        }
    }
}
