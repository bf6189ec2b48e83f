// Hard: a method of the class gets the subtasks and reads them.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Fares {
    int best(List<Callable<Integer>> airlines) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAll())) {
            var fares = airlines.stream().map(scope::fork).toList();
            scope.join();
            return lowest(fares) + first(fares.get(0));
        }
    }

    private static int lowest(List<Subtask<Integer>> fares) {
        return fares.stream().mapToInt(Subtask::get).min().orElse(0); // finding: without a look at `state()`
    }

    private static int first(Subtask<Integer> fare) {
        return fare.get(); // finding: without a look at `state()`
    }
}
