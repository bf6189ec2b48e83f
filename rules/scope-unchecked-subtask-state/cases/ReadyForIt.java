// Trap: the code is ready for the exception, or a helper asks for the state.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.TimeoutException;

class ReadyForIt {
    String partial(Callable<String> user, Callable<String> orders, Instant deadline) throws InterruptedException {
        try (var scope = new StructuredTaskScope<String>()) {
            var first = scope.fork(user);
            var second = scope.fork(orders);
            try {
                scope.joinUntil(deadline);
            } catch (TimeoutException e) {
                scope.shutdown();
            }
            return orElse(first, "nobody") + asked(second);
        }
    }

    List<String> direct(Callable<String> task) throws InterruptedException {
        try (var scope = new StructuredTaskScope<String>()) {
            var subtask = scope.fork(task);
            scope.join();
            try {
                return List.of(subtask.get());
            } catch (IllegalStateException e) {
                return List.of();
            }
        }
    }

    private static String orElse(Subtask<String> subtask, String other) {
        try {
            return subtask.get();
        } catch (Exception e) {
            return subtask.state() == Subtask.State.FAILED ? "failed" : other;
        }
    }

    private static String asked(Subtask<String> subtask) {
        return subtask.state() == Subtask.State.SUCCESS ? subtask.get() : "";
    }
}
