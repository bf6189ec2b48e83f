// Hard: what changes again in Java 26 and 27.
// example: release=27 compile=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.FailedException;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class To26And27 {
    String first(List<Callable<String>> tasks) throws Exception {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) { // finding: gone since Java 26
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }

    List<String> all(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            return scope.join().map(Subtask::get).toList(); // finding: no longer a stream
        } catch (FailedException e) { // finding: throw ExecutionException
            return List.of();
        }
    }
}
