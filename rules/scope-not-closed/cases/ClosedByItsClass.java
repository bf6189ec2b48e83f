// Trap: a class wraps the scope and is closed in its stead.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

final class Batch implements AutoCloseable {
    private final StructuredTaskScope<Object, Void> scope = StructuredTaskScope.open();

    void add(Callable<?> task) {
        scope.fork(task);
    }

    void await() throws InterruptedException {
        scope.join();
    }

    @Override
    public void close() {
        scope.close();
    }
}
