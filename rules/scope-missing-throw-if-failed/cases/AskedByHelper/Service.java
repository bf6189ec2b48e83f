// Trap: the helper that joins asks, too.
// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;

class Service {
    String run(Callable<String> a, Callable<String> b) throws InterruptedException, ExecutionException {
        try (var scope = new ShutdownOnFailure()) {
            var left = scope.fork(a);
            var right = scope.fork(b);
            Waits.forAll(scope);
            return left.get() + right.get();
        }
    }

    String checked(Callable<String> a) throws InterruptedException, ExecutionException {
        try (var scope = new ShutdownOnFailure()) {
            var left = scope.fork(a);
            scope.join();
            Waits.check(scope);
            return left.get();
        }
    }
}
