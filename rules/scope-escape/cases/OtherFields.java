// Trap: fields that hold other things: a joiner's factory, a scope's name, an executor.
// example: release=25
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.function.Supplier;

class OtherFields {
    private final Supplier<Joiner<String, String>> joiner = Joiner::anySuccessfulResultOrThrow;
    private final Supplier<StructuredTaskScope<String, Void>> opener = StructuredTaskScope::open;
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private Future<String> pending;

    String run() throws InterruptedException {
        pending = pool.submit(() -> "pending");
        try (var scope = StructuredTaskScope.open(joiner.get())) {
            scope.fork(() -> "a");
            return scope.join();
        }
    }

    void other() throws InterruptedException {
        try (var scope = opener.get()) {
            scope.fork(() -> "b");
            scope.join();
        }
    }
}
