// Trap: the API of Java 25.
// example: release=25
package example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class RightFor25 {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    String race(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow(), c -> c.withTimeout(Duration.ofSeconds(1)))) {
            tasks.forEach(scope::fork);
            return scope.join();
        } catch (FailedException e) {
            return "failed";
        }
    }

    List<String> all(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            return scope.join().map(Subtask::get).toList();
        }
    }

    void bound(Runnable work) {
        ScopedValue.where(USER, "ann").run(work);
    }
}
