// Trap: the state is asked before: if, switch, filter, an early return.
// example: release=25
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Asked {
    List<String> filter(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allUntil(s -> false))) {
            tasks.forEach(scope::fork);
            return scope.join().filter(s -> s.state() == Subtask.State.SUCCESS).map(Subtask::get).toList();
        }
    }

    Optional<String> early(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            var subtask = scope.fork(task);
            scope.join();
            if (subtask.state() != Subtask.State.SUCCESS) {
                return Optional.empty();
            }
            return Optional.of(subtask.get());
        }
    }

    void report(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAll())) {
            var subtasks = tasks.stream().map(scope::fork).toList();
            scope.join();
            for (var subtask : subtasks) {
                String text = switch (subtask.state()) {
                    case SUCCESS -> subtask.get();
                    case FAILED -> subtask.exception().getMessage();
                    case UNAVAILABLE -> "cancelled";
                };
                System.out.println(text);
            }
        }
    }
}
