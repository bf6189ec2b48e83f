// Trap: joinUntil limits the wait.
// example: release=21 profile=strict
package example;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class OldLimited {
    String until(Callable<String> task, Instant deadline) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            scope.fork(task);
            return scope.joinUntil(deadline).result();
        }
    }

    String growing(Callable<String> task) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            scope.fork(() -> {
                scope.fork(task);
                return task.call();
            });
            return scope.join().result();
        }
    }
}
