// Hard: a helper in another file joins, and does not ask either.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Sync {
    void push(List<Callable<Void>> uploads) throws InterruptedException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            Forks.all(scope, uploads);
            scope.join(); // finding: nobody asks
        }
    }
}
