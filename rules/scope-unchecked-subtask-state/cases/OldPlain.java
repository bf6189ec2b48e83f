// Hard: before Java 25 a plain scope waits for all, and a race cancels the others.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Supplier;

class Plain {
    String two(Callable<String> a, Callable<String> b) throws InterruptedException {
        try (var scope = new StructuredTaskScope<String>()) {
            Supplier<String> left = scope.fork(a);
            Supplier<String> right = scope.fork(b);
            scope.join();
            return left.get() + right.get(); // finding: without a look at `state()` // finding: without a look at `state()`
        }
    }

    List<String> many(List<Callable<String>> tasks) throws InterruptedException {
        try (StructuredTaskScope<String> scope = new StructuredTaskScope<>()) {
            List<Subtask<String>> subtasks = tasks.stream().map(scope::fork).toList();
            scope.join();
            return subtasks.stream().map(Supplier::get).toList(); // finding: without a look at `state()`
        }
    }
}
