// Hard: before Java 25, too, only the owner joins and closes, and foreign threads do not fork.
// example: release=21
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.StructuredTaskScope;

class OldJoins {
    private final ExecutorService pool;

    OldJoins(ExecutorService pool) {
        this.pool = pool;
    }

    void run(Callable<Object> task) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            scope.fork(task);
            scope.fork(() -> scope.join().exception()); // finding: throws WrongThreadException
            pool.submit(() -> scope.fork(task)); // finding: throws WrongThreadException
            scope.join().throwIfFailed();
        }
    }
}
