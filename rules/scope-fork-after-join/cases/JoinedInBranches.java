// Trap: two joins of which one runs; a helper that forks before the join.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Publisher {
    void publish(List<Runnable> sinks, boolean quiet) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            forkAll(scope, sinks);
            if (quiet) {
                try {
                    scope.join();
                } catch (StructuredTaskScope.FailedException e) {
                    System.err.println(e.getCause());
                }
            } else {
                scope.join();
            }
        }
    }

    private void forkAll(StructuredTaskScope<Object, Void> scope, List<Runnable> sinks) {
        sinks.forEach(scope::fork);
    }
}
