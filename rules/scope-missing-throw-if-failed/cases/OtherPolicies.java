// Trap: scopes that have no throwIfFailed.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.StructuredTaskScope;

class Policies {
    static class Collecting extends StructuredTaskScope<String> {
        final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

        @Override
        protected void handleComplete(Subtask<? extends String> subtask) {
            if (subtask.state() == Subtask.State.FAILED) {
                failures.add(subtask.exception());
            }
        }
    }

    String race(List<Callable<String>> tasks) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            tasks.forEach(scope::fork);
            scope.join();
            return scope.result();
        }
    }

    int failures(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = new Collecting()) {
            tasks.forEach(scope::fork);
            scope.join();
            return scope.failures.size();
        }
    }
}
