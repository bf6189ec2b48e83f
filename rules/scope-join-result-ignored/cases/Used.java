// Trap: the value of join goes somewhere.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Used {
    private volatile String latest;

    void keep(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            tasks.forEach(scope::fork);
            latest = scope.join();
        }
    }

    void print(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            scope.join().map(Subtask::get).forEach(System.out::println);
        }
    }

    String ask(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            tasks.forEach(scope::fork);
            return finish(scope);
        }
    }

    private static <R> R finish(StructuredTaskScope<?, R> scope) throws InterruptedException {
        return scope.join();
    }
}
