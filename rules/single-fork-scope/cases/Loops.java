// Trap: one fork in the text, many at run time.
// example: release=25 profile=strict
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.function.IntConsumer;

class Loops {
    void run(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            for (Callable<String> task : tasks) {
                scope.fork(task);
            }
            scope.join();
        }
        try (var scope = StructuredTaskScope.<String>open()) {
            tasks.forEach(scope::fork);
            scope.join();
        }
        try (var scope = StructuredTaskScope.<String>open()) {
            times(3, i -> scope.fork(() -> "part " + i));
            scope.join();
        }
    }

    private static void times(int n, IntConsumer body) {
        for (int i = 0; i < n; i++) {
            body.accept(i);
        }
    }
}
