// Trap: the API of the release itself, before 25.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class RightFor21 {
    static class Own extends StructuredTaskScope<String> {
    }

    String race(List<Callable<String>> tasks, Instant deadline) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            tasks.forEach(scope::fork);
            return scope.joinUntil(deadline).result();
        }
    }
}
