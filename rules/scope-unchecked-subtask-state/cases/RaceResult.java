// Trap: a race's winner comes from join, the subtasks are only watched.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class RaceResult {
    String first(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            var subtasks = tasks.stream().map(scope::fork).toList();
            String winner = scope.join();
            long failed = subtasks.stream().filter(s -> s.state() == Subtask.State.FAILED).count();
            System.out.println(failed + " failed");
            return winner;
        }
    }
}
