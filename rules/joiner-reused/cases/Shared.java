// Hard: static fields, loops, two scopes of one method, parameters, joiners of the project.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.atomic.AtomicInteger;

class Shared {
    private static final Joiner<Object, Void> WAIT = Joiner.awaitAll();
    private final Joiner<String, String> given;

    Shared(Joiner<String, String> given) {
        this.given = given;
    }

    static class Counting implements Joiner<String, Integer> {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public boolean onComplete(Subtask<? extends String> subtask) {
            count.incrementAndGet();
            return false;
        }

        @Override
        public Integer result() {
            return count.get();
        }
    }

    record Race(Joiner<String, String> joiner) {
        String run(List<Callable<String>> tasks) throws InterruptedException {
            try (var scope = StructuredTaskScope.open(joiner)) { // finding: joiner `joiner`
                tasks.forEach(scope::fork);
                return scope.join();
            }
        }
    }

    void constant(List<Callable<Object>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(WAIT, c -> c.withName("constant"))) { // finding: joiner `WAIT`
            tasks.forEach(scope::fork);
            scope.join();
        }
    }

    String injected(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(this.given)) { // finding: joiner `given`
            scope.fork(task);
            return scope.join();
        }
    }

    int loop(List<List<Callable<String>>> batches) throws InterruptedException {
        var joiner = new Counting();
        int sum = 0;
        for (List<Callable<String>> batch : batches) {
            try (var scope = StructuredTaskScope.open(joiner)) { // finding: joiner `joiner`
                batch.forEach(scope::fork);
                sum += scope.join();
            }
        }
        return sum;
    }

    String twice(Callable<String> task) throws InterruptedException {
        Joiner<String, String> joiner = Joiner.anySuccessfulResultOrThrow();
        String first;
        try (var scope = StructuredTaskScope.open(joiner)) {
            scope.fork(task);
            first = scope.join();
        }
        try (var scope = StructuredTaskScope.open(joiner)) { // finding: joiner `joiner`
            scope.fork(task);
            return first + scope.join();
        }
    }

    void nested(Joiner<Object, Void> joiner, Runnable a, Runnable b) throws InterruptedException {
        try (var outer = StructuredTaskScope.open(joiner)) {
            outer.fork(a);
            try (var inner = StructuredTaskScope.open(joiner)) { // finding: joiner `joiner`
                inner.fork(b);
                inner.join();
            }
            outer.join();
        }
    }
}
