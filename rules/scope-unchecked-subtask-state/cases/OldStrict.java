// Trap: ShutdownOnFailure, whose check stands elsewhere, and a scope of the project.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class OldStrict {
    static class Retrying extends StructuredTaskScope<String> {
        <U extends String> Subtask<U> forkRetrying(Callable<? extends U> task) {
            return fork(task);
        }
    }

    String checked(Callable<String> a) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            var left = scope.fork(a);
            scope.join().throwIfFailed();
            return left.get();
        }
    }

    String own(Callable<String> a) throws Exception {
        try (var scope = new Retrying()) {
            var left = scope.fork(a);
            scope.join();
            return left.get();
        }
    }
}
