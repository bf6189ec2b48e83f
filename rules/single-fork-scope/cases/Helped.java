// Trap: a helper forks, too.
// example: release=25 profile=strict
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Helped {
    void run(Runnable first, List<Runnable> rest) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(first);
            forkAll(scope, rest);
            scope.join();
        }
    }

    private void forkAll(StructuredTaskScope<Object, ?> scope, List<Runnable> tasks) {
        tasks.forEach(scope::fork);
    }
}
