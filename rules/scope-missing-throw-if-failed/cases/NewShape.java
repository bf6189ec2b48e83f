// Trap: from Java 25 on the join itself throws.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Pair {
    String both(Callable<String> a, Callable<String> b) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var left = scope.fork(a);
            var right = scope.fork(b);
            scope.join();
            return left.get() + right.get();
        }
    }
}
