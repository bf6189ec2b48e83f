// Hard: the scopes of Java 21 to 24.
// example: release=21 profile=strict
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class OldShapes {
    String failing(Callable<String> task) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) { // finding: for one subtask
            var text = scope.fork(task);
            scope.join().throwIfFailed();
            return text.get();
        }
    }

    String racing(Callable<String> task) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) { // finding: for one subtask
            scope.fork(task);
            return scope.join().result();
        }
    }
}
