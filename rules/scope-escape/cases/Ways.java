// Hard: the ways out: fields, returns, functions.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Consumer;
import java.util.function.Supplier;

class Ways {
    private final StructuredTaskScope<String, Void> shared = StructuredTaskScope.open(); // finding: A field holds the scope
    private StructuredTaskScope<String, String> race;
    private Subtask<String> pending;
    private Consumer<Runnable> starter;

    void prepare() {
        race = StructuredTaskScope.open(Joiner.anySuccessfulResultOrThrow()); // finding: A field holds the scope
        shared.fork(() -> "warm");
    }

    StructuredTaskScope<String, Void> started(List<Callable<String>> tasks) throws InterruptedException {
        try (StructuredTaskScope<String, Void> scope = StructuredTaskScope.open()) {
            tasks.forEach(scope::fork);
            scope.join();
            return scope; // finding: the try statement closes it first
        }
    }

    Runnable later(Runnable task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(task);
            scope.join();
            return () -> scope.fork(task); // finding: outlives the block
        }
    }

    void keepFunction(Runnable task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            starter = extra -> scope.fork(extra); // finding: outlives the block
            scope.fork(task);
            scope.join();
        }
    }

    void keepSubtask(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            this.pending = scope.fork(task); // finding: A field holds a subtask
            scope.join();
        }
    }

    String pending() {
        return pending == null ? "" : pending.get();
    }
}
