// Trap: the scopes of Java 21 to 24 take their limit with the wait.
// example: release=21 profile=all
package example;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class OldShape {
    String run(Callable<String> task, Instant deadline) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            var text = scope.fork(task);
            scope.joinUntil(deadline).throwIfFailed();
            return text.get();
        }
    }
}
