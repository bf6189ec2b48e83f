// Hard: not in a try-with-resources statement, and in a lambda.
// example: release=22
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Batch {
    Callable<Integer> doubled(Callable<Integer> task) {
        return () -> {
            try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
                var first = scope.fork(task);
                var second = scope.fork(task);
                scope.join(); // finding: nobody asks
                return first.get() + second.get();
            }
        };
    }

    void byHand(Callable<Integer> task) throws InterruptedException {
        var scope = new StructuredTaskScope.ShutdownOnFailure();
        try {
            scope.fork(task);
            scope.join(); // finding: nobody asks
        } finally {
            scope.close();
        }
    }
}
