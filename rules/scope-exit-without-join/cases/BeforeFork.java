// Trap: ways out before the first fork, and after the join.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class BeforeFork {
    List<String> load(List<Callable<String>> tasks, boolean offline) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            if (offline) {
                return List.of("offline");
            }
            var parts = tasks.stream().map(scope::fork).toList();
            scope.join();
            if (parts.isEmpty()) {
                return List.of();
            }
            return parts.stream().map(Subtask::get).toList();
        }
    }
}
