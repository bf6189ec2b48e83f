// Hard: the scopes of Java 21 to 24, and a second round that is left.
// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class OldShapes {
    String run(Callable<String> fast, Callable<String> slow, boolean dry) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            var first = scope.fork(fast);
            if (dry) {
                return "dry"; // finding: `return` leaves the scope
            }
            scope.join().throwIfFailed();
            var second = scope.fork(slow);
            if (first.get().isEmpty()) {
                return ""; // finding: `return` leaves the scope
            }
            scope.join().throwIfFailed();
            return second.get();
        }
    }
}
