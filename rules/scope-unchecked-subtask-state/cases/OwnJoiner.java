// Trap: a joiner of the project promises what it likes.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class OwnJoiner {
    static <T> Joiner<T, Void> failFast() {
        return Joiner.awaitAllSuccessfulOrThrow();
    }

    String run(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(OwnJoiner.<String>failFast())) {
            Subtask<String> text = scope.fork(task);
            scope.join();
            return text.get();
        }
    }
}
