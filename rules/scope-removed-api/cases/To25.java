// Hard: what has to change for Java 25.
// example: release=25 compile=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;
import java.util.concurrent.StructuredTaskScope.ShutdownOnSuccess;
import java.util.concurrent.StructuredTaskScope.Subtask;

class To25 {
    static class Collecting extends StructuredTaskScope<String> { // finding: sealed interface
        @Override
        protected void handleComplete(Subtask<? extends String> subtask) {
            System.out.println(subtask.state());
        }
    }

    static class Named<T> extends StructuredTaskScope<T> { // finding: sealed interface
        Named(String name) {
            super(name, Thread.ofVirtual().factory());
        }
    }

    String race(List<Callable<String>> tasks, Instant deadline) throws Exception {
        try (var scope = new ShutdownOnSuccess<String>("race", Thread.ofVirtual().factory())) { // finding: gone since Java 25
            tasks.forEach(scope::fork);
            return scope.joinUntil(deadline).result();
        }
    }

    void plain(Callable<Object> task) throws Exception {
        try (StructuredTaskScope<Object> scope = new StructuredTaskScope<>()) { // finding: gone since Java 25
            scope.fork(task);
            scope.join();
        }
    }

    void check(ShutdownOnFailure scope, Instant deadline) throws Exception {
        scope.joinUntil(deadline); // finding: `ShutdownOnFailure.joinUntil` is gone
        scope.throwIfFailed(); // finding: Use `join()`, which throws by itself
        if (!scope.isShutdown()) { // finding: `isCancelled()`
            scope.shutdown(); // finding: a joiner whose `onComplete` returns true
        }
    }

    void own(Callable<String> task) throws Exception {
        try (var scope = new Collecting()) {
            scope.fork(task);
            scope.join();
        }
    }
}
