// Trap: a class wraps a scope, and closes it.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Supervisor<T> implements AutoCloseable {
    private final StructuredTaskScope<T, Void> scope;

    Supervisor() {
        this.scope = StructuredTaskScope.open(Joiner.awaitAll());
    }

    Subtask<T> start(Callable<? extends T> task) {
        return scope.fork(task);
    }

    void await() throws InterruptedException {
        scope.join();
    }

    @Override
    public void close() {
        scope.close();
    }
}
