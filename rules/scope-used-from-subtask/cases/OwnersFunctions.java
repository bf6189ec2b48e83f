// Trap: the owner itself runs these functions.
// example: release=25
package example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class OwnersFunctions {
    void all(Map<String, Callable<String>> tasks, Optional<Callable<String>> extra) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            tasks.forEach((name, task) -> scope.fork(task));
            extra.ifPresent(scope::fork);
            IntStream.range(0, 3).forEach(i -> scope.fork(() -> "round " + i));
            times(2, n -> scope.fork(() -> "time " + n));
            scope.join();
        }
    }

    private static void times(int count, Consumer<Integer> action) {
        for (int i = 0; i < count; i++) {
            action.accept(i);
        }
    }
}
