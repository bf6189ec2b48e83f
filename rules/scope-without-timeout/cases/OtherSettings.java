// Hard: joiners and settings, but no limit; helpers and nested scopes.
// example: release=25 profile=all
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class OtherSettings {
    String race(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) { // finding: sets no time limit
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }

    void named(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), // finding: sets no time limit
                config -> config.withName("named").withThreadFactory(Thread.ofVirtual().name("named-", 0).factory()))) {
            tasks.forEach(scope::fork);
            scope.join();
        }
    }

    static <T> StructuredTaskScope<T, Void> scope(String name) {
        return StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow(), c -> c.withName(name)); // finding: sets no time limit
    }

    void nested(Runnable a, Runnable b) throws InterruptedException {
        try (var outer = StructuredTaskScope.open()) { // finding: sets no time limit
            outer.fork(() -> {
                try (var inner = StructuredTaskScope.open()) { // finding: sets no time limit
                    inner.fork(a);
                    inner.fork(b);
                    return inner.join();
                }
            });
            outer.join();
        }
    }
}
