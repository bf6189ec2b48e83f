// Trap: the joiner is a policy, and the subtasks are read.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Both {
    String both(Callable<String> a, Callable<String> b) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            Subtask<String> left = scope.fork(a);
            Subtask<String> right = scope.fork(b);
            scope.join();
            return left.get() + right.get();
        }
    }

    List<String> all(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            List<Subtask<String>> parts = tasks.stream().map(scope::fork).toList();
            scope.join();
            return parts.stream().map(Subtask::get).toList();
        }
    }
}
