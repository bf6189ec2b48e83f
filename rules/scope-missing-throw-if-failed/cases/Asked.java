// Trap: the ways to ask: in the chain, with a mapping of the exception, by exception(), by the states.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Ask {
    private final Callable<String> task;

    Ask(Callable<String> task) {
        this.task = task;
    }

    String chained() throws Exception {
        try (var scope = new ShutdownOnFailure()) {
            var text = scope.fork(task);
            scope.joinUntil(Instant.now().plusSeconds(1)).throwIfFailed();
            return text.get();
        }
    }

    String mapped() throws InterruptedException {
        try (var scope = new ShutdownOnFailure()) {
            var text = scope.fork(task);
            scope.join();
            scope.throwIfFailed(e -> new IllegalStateException("no text", e));
            return text.get();
        }
    }

    Optional<Throwable> failure() throws InterruptedException {
        try (var scope = new ShutdownOnFailure()) {
            scope.fork(task);
            return scope.join().exception();
        }
    }

    List<String> partial(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = new ShutdownOnFailure()) {
            var all = tasks.stream().map(scope::fork).toList();
            scope.join();
            return all.stream().filter(s -> s.state() == Subtask.State.SUCCESS).map(Subtask::get).toList();
        }
    }
}
