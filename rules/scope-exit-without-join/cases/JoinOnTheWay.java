// Trap: a finally block or the returned expression itself joins.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class JoinOnTheWay {
    int all(List<Runnable> tasks, boolean quick) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            try {
                tasks.forEach(scope::fork);
                if (quick) {
                    return 0;
                }
                return tasks.size();
            } finally {
                scope.join();
            }
        }
    }

    String first(boolean loud) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> "a");
            scope.fork(() -> "b");
            return loud ? scope.join().toUpperCase() : scope.join();
        }
    }
}
