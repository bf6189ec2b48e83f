// Trap: the caller gets an open scope.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class Opener {
    static <T> StructuredTaskScope<T, Void> open(String name) {
        StructuredTaskScope<T, Void> scope = StructuredTaskScope.open(
                StructuredTaskScope.Joiner.awaitAllSuccessfulOrThrow(), c -> c.withName(name));
        return scope;
    }

    void use(Runnable task) throws InterruptedException {
        try (StructuredTaskScope<Object, Void> scope = open("use")) {
            scope.fork(task);
            scope.join();
        }
    }
}
