// Trap: the join of these scopes throws when a subtask failed.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Strict {
    int sum(List<Callable<Integer>> tasks) throws InterruptedException {
        int sum = 0;
        try (var scope = StructuredTaskScope.<Integer>open()) {
            var parts = tasks.stream().map(scope::fork).toList();
            scope.join();
            sum += parts.stream().mapToInt(Subtask::get).sum();
        }
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAllSuccessfulOrThrow())) {
            var part = scope.fork(tasks.get(0));
            scope.join();
            sum += part.get();
        }
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            sum += scope.join().mapToInt(Subtask::get).sum();
        }
        return sum;
    }
}
