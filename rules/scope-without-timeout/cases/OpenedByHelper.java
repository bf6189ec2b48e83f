// Hard: opened in a helper that hands the scope to a function.
// example: release=25 profile=all
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.function.Consumer;

class Within {
    static void scope(Consumer<StructuredTaskScope<Object, Void>> body) throws InterruptedException {
        try (StructuredTaskScope<Object, Void> scope = StructuredTaskScope.open()) { // finding: sets no time limit
            body.accept(scope);
            scope.join();
        }
    }

    void use(Runnable task) throws InterruptedException {
        scope(s -> s.fork(task));
        var scope = StructuredTaskScope.open(); // finding: sets no time limit
        try {
            scope.fork(task);
            scope.join();
        } finally {
            scope.close();
        }
    }
}
