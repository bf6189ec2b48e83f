// Hard: results read without the check, checks in the wrong place, on some paths only.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

class Dashboard {
    private final Callable<String> user;
    private final Callable<Integer> mails;

    Dashboard(Callable<String> user, Callable<Integer> mails) {
        this.user = user;
        this.mails = mails;
    }

    String read() throws InterruptedException {
        try (var scope = new ShutdownOnFailure()) {
            Supplier<String> name = scope.fork(user);
            Supplier<Integer> count = scope.fork(mails);
            scope.join(); // finding: throws a bare IllegalStateException
            return name.get() + ": " + count.get();
        }
    }

    String until(Instant deadline) throws InterruptedException, TimeoutException {
        try (ShutdownOnFailure scope = new ShutdownOnFailure("dashboard", Thread.ofVirtual().factory())) {
            var name = scope.fork(user);
            scope.joinUntil(deadline); // finding: nobody asks
            return name.get();
        }
    }

    String tooLate() throws InterruptedException, ExecutionException {
        try (var scope = new ShutdownOnFailure()) {
            Subtask<String> name = scope.fork(user);
            scope.join();
            String text = name.get(); // finding: may come without `throwIfFailed()`
            scope.throwIfFailed();
            return text;
        }
    }

    void sometimes(boolean strict) throws InterruptedException, ExecutionException {
        try (var scope = new ShutdownOnFailure()) {
            scope.fork(user);
            scope.fork(mails);
            scope.join(); // finding: On some path
            if (strict) {
                scope.throwIfFailed();
            }
        }
    }

    List<Integer> all(List<Callable<Integer>> tasks) throws InterruptedException {
        try (var scope = new ShutdownOnFailure()) {
            var subtasks = tasks.stream().map(scope::fork).toList();
            scope.join(); // finding: nobody asks
            return subtasks.stream().map(Supplier::get).toList();
        }
    }

    void quiet(List<Callable<Integer>> tasks) {
        try (var scope = new ShutdownOnFailure()) {
            tasks.forEach(scope::fork);
            scope.join(); // finding: its exception is lost
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
