// Trap: joiners that give nothing, and one of the project's own.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.atomic.LongAdder;

class Waiting {
    static class Counting implements Joiner<Long, Long> {
        private final LongAdder sum = new LongAdder();

        @Override
        public boolean onComplete(StructuredTaskScope.Subtask<? extends Long> subtask) {
            sum.add(subtask.get());
            return false;
        }

        @Override
        public Long result() {
            return sum.sum();
        }
    }

    void run(List<Callable<Long>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Long>awaitAll())) {
            tasks.forEach(scope::fork);
            scope.join();
        }
        try (var scope = StructuredTaskScope.open(Joiner.<Long>awaitAllSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            scope.join();
        }
        try (var scope = StructuredTaskScope.open(new Counting())) {
            tasks.forEach(scope::fork);
            scope.join();
        }
    }
}
