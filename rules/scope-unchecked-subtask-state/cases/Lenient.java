// Hard: lists, streams, races, and reads after the block.
// example: release=25
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Survey {
    private final List<Callable<Integer>> votes;

    Survey(List<Callable<Integer>> votes) {
        this.votes = votes;
    }

    int stream() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAll())) {
            var subtasks = votes.stream().map(scope::fork).toList();
            scope.join();
            return subtasks.stream().mapToInt(Subtask::get).sum(); // finding: without a look at `state()`
        }
    }

    int afterwards() throws InterruptedException {
        List<Subtask<Integer>> subtasks = new ArrayList<>();
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>awaitAll())) {
            for (Callable<Integer> vote : votes) {
                subtasks.add(scope.fork(vote));
            }
            scope.join();
        }
        int sum = 0;
        for (Subtask<Integer> subtask : subtasks) {
            sum += subtask.get(); // finding: without a look at `state()`
        }
        return sum;
    }

    List<Integer> someOf() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>allUntil(s -> s.state() == Subtask.State.FAILED))) {
            votes.forEach(scope::fork);
            return scope.join().map(Subtask::get).toList(); // finding: without a look at `state()`
        }
    }

    int loser() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>anySuccessfulResultOrThrow())) {
            var first = scope.fork(votes.get(0));
            scope.fork(votes.get(1));
            scope.join();
            return first.get(); // finding: without a look at `state()`
        }
    }
}
