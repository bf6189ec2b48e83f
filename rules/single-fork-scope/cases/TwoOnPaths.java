// Trap: two forks; a joiner of the project that does more than waiting.
// example: release=25 profile=strict
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class TwoOnPaths {
    static class Retry<T> implements Joiner<T, T> {
        private volatile Subtask<? extends T> last;

        @Override
        public boolean onComplete(Subtask<? extends T> subtask) {
            last = subtask;
            return true;
        }

        @Override
        public T result() {
            return last.get();
        }
    }

    String run(Callable<String> a, Callable<String> b, boolean both) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(a);
            if (both) {
                scope.fork(b);
            }
            return scope.join();
        }
    }

    String retry(Callable<String> a) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(new Retry<String>())) {
            scope.fork(a);
            return scope.join();
        }
    }
}
