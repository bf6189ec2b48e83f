// Trap: an object with one scope and one joiner.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class OpenedInConstructor implements AutoCloseable {
    private final Joiner<String, Void> joiner = Joiner.awaitAll();
    private final StructuredTaskScope<String, Void> scope;

    OpenedInConstructor() {
        scope = StructuredTaskScope.open(joiner);
    }

    void add(Callable<String> task) {
        scope.fork(task);
    }

    @Override
    public void close() throws InterruptedException {
        scope.join();
        scope.close();
    }
}
