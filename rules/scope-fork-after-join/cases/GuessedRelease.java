// Hard: the release is not known, but the code opens its scopes as Java 25 does.
// example: release=21 compile=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class GuessedRelease {
    void two(List<Runnable> first, List<Runnable> second) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            first.forEach(scope::fork);
            scope.join();
            second.forEach(scope::fork); // finding: comes after the scope's `join()`
            scope.join();
        }
    }

    void given(StructuredTaskScope<Object, Void> scope, Runnable more) throws InterruptedException {
        scope.join();
        scope.fork(more); // finding: comes after the scope's `join()`
    }
}
