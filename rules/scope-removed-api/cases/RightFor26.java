// Trap: the API of Java 26.
// example: release=26
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class RightFor26 {
    String race(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }

    List<String> all(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }
}
