// Trap: reads after the join, in a stream, in a loop, after the block.
// example: release=25
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Sums {
    int sum(List<Callable<Integer>> tasks) throws InterruptedException {
        List<Subtask<Integer>> parts = new ArrayList<>();
        try (var scope = StructuredTaskScope.<Integer>open()) {
            for (Callable<Integer> task : tasks) {
                parts.add(scope.fork(task));
            }
            scope.join();
            for (Subtask<Integer> part : parts) {
                System.out.println(part.get());
            }
        }
        return parts.stream().mapToInt(Subtask::get).sum();
    }

    int product(List<Callable<Integer>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            var parts = tasks.stream().map(scope::fork).toList();
            scope.join();
            return parts.stream().map(p -> p.get()).reduce(1, (a, b) -> a * b);
        }
    }
}
