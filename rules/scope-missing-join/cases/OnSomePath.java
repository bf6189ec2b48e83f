// Hard: one of the paths to the end has no join.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Indexer {
    enum Mode { FAST, SAFE }

    private final List<Callable<Integer>> shards;

    Indexer(List<Callable<Integer>> shards) {
        this.shards = shards;
    }

    void refresh(boolean wait) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            shards.forEach(scope::fork); // finding: On a path
            if (wait) {
                scope.join();
            }
        }
    }

    void rebuild(Mode mode) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(shards.get(0)); // finding: On a path
            switch (mode) {
                case SAFE -> scope.join();
                case FAST -> System.out.println("not waiting");
            }
        }
    }

    void closeByHand(boolean verbose) throws InterruptedException {
        var scope = StructuredTaskScope.open();
        try {
            scope.fork(shards.get(0)); // finding: On a path
            if (verbose) {
                scope.join();
                System.out.println("joined");
            }
        } finally {
            scope.close();
        }
    }

    int sum() {
        int sum = 0;
        try (var scope = StructuredTaskScope.<Integer>open()) {
            var subtasks = shards.stream().map(scope::fork).toList(); // finding: never joined
            for (var subtask : subtasks) {
                sum += subtask.get();
            }
        }
        return sum;
    }
}
