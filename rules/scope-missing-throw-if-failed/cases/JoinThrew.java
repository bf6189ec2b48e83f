// Trap: paths on which the join threw have nothing to ask; nothing was forked on another.
// example: release=21
package example;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;
import java.util.concurrent.TimeoutException;

class Limits {
    int run(List<Callable<Integer>> tasks, Instant deadline) throws InterruptedException, ExecutionException {
        try (var scope = new ShutdownOnFailure()) {
            if (tasks.isEmpty()) {
                return 0;
            }
            tasks.forEach(scope::fork);
            try {
                scope.joinUntil(deadline);
            } catch (TimeoutException e) {
                return -1;
            }
            scope.throwIfFailed();
            return tasks.size();
        }
    }
}
