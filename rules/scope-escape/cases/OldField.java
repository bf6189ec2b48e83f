// Hard: a scope of Java 21 to 24 in a field, set by the constructor or by a local variable.
// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class Tasks {
    private final StructuredTaskScope.ShutdownOnFailure scope;
    private StructuredTaskScope<Object> current;

    Tasks() {
        this.scope = new StructuredTaskScope.ShutdownOnFailure(); // finding: A field holds the scope
    }

    void run(Callable<Object> task) throws InterruptedException, ExecutionException {
        scope.fork(task);
        try (var inner = new StructuredTaskScope.ShutdownOnFailure()) {
            this.current = inner; // finding: A field holds the scope
            inner.fork(task);
            inner.join().throwIfFailed();
        }
    }
}
