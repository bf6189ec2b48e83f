// Hard: subtasks in lists, arrays, maps and streams; a chained call; a supplier.
// example: release=25
package example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Supplier;

class Totals {
    private final List<Callable<Integer>> regions;

    Totals(List<Callable<Integer>> regions) {
        this.regions = regions;
    }

    int list() throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            List<Subtask<Integer>> parts = new ArrayList<>();
            for (Callable<Integer> region : regions) {
                parts.add(scope.fork(region));
            }
            int sum = 0;
            for (Subtask<Integer> part : parts) {
                sum += part.get(); // finding: before the scope's `join()`
            }
            scope.join();
            return sum;
        }
    }

    int stream() throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            var parts = regions.stream().map(region -> scope.fork(region)).toList();
            int sum = parts.stream().mapToInt(Subtask::get).sum(); // finding: before the scope's `join()`
            scope.join();
            return sum;
        }
    }

    int suppliers() throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            Supplier<Integer> first = scope.fork(regions.get(0));
            Supplier<Integer> second = scope.fork(regions.get(1));
            int sum = first.get() + second.get(); // finding: before the scope's `join()` // finding: before the scope's `join()`
            scope.join();
            return sum;
        }
    }

    int oneByOne() throws InterruptedException {
        try (var scope = StructuredTaskScope.<Integer>open()) {
            int sum = 0;
            for (Callable<Integer> region : regions) {
                sum += scope.fork(region).get(); // finding: before the scope's `join()`
            }
            scope.join();
            return sum;
        }
    }

    Map<String, Integer> named(Map<String, Callable<Integer>> byName) throws InterruptedException {
        Map<String, Integer> found = new HashMap<>();
        try (var scope = StructuredTaskScope.<Integer>open()) {
            Map<String, Subtask<Integer>> running = new HashMap<>();
            byName.forEach((name, task) -> running.put(name, scope.fork(task)));
            running.forEach((name, subtask) -> found.put(name, subtask.get())); // finding: before the scope's `join()`
            scope.join();
        }
        return found;
    }
}
