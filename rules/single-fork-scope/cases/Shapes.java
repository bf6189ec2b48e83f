// Hard: other policies, a race of one, a scope without a try statement.
// example: release=25 profile=strict
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Shapes {
    String race(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) { // finding: for one subtask
            scope.fork(task);
            return scope.join();
        }
    }

    Subtask.State lenient(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll(), c -> c.withName("lenient"))) { // finding: for one subtask
            var subtask = scope.fork(task);
            scope.join();
            return subtask.state();
        }
    }

    void byHand(Runnable task) throws InterruptedException {
        var scope = StructuredTaskScope.open(); // finding: for one subtask
        try {
            scope.fork(task);
            scope.join();
        } finally {
            scope.close();
        }
    }

    void each(List<Runnable> tasks) throws InterruptedException {
        for (Runnable task : tasks) {
            try (var scope = StructuredTaskScope.open()) { // finding: for one subtask
                scope.fork(task);
                scope.join();
            }
        }
    }

    Callable<String> nested(Callable<String> task) {
        return () -> {
            try (var scope = StructuredTaskScope.<String>open()) { // finding: for one subtask
                var text = scope.fork(task);
                scope.join();
                return text.get();
            }
        };
    }
}
