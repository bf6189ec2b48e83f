// Trap: the path with the early join does not come to the later fork.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Lookup {
    String find(List<String> mirrors, boolean deep) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(() -> mirrors.get(0));
            if (!deep) {
                return scope.join();
            }
            mirrors.forEach(mirror -> scope.fork(() -> mirror));
            return scope.join();
        }
    }

    void untilFirst(List<Runnable> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            for (Runnable task : tasks) {
                scope.fork(task);
                if (Thread.currentThread().isInterrupted()) {
                    scope.join();
                    break;
                }
            }
        }
    }
}
