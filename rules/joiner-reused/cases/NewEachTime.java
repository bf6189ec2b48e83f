// Trap: a new joiner for each scope, by a factory or a supplier.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.function.Supplier;

class NewEachTime {
    private final Supplier<Joiner<String, Void>> joiners = Joiner::awaitAll;

    private static <T> Joiner<T, T> fastest() {
        return Joiner.anySuccessfulResultOrThrow();
    }

    void run(List<Callable<String>> tasks) throws InterruptedException {
        for (Callable<String> task : tasks) {
            try (var scope = StructuredTaskScope.open(joiners.get())) {
                scope.fork(task);
                scope.join();
            }
        }
        try (var scope = StructuredTaskScope.open(NewEachTime.<String>fastest())) {
            tasks.forEach(scope::fork);
            scope.join();
        }
    }
}
