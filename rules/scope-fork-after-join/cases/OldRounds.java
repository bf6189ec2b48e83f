// Trap: from 21 to 24 a scope may be forked in rounds.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class Rounds {
    void run(List<List<Runnable>> rounds) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            for (List<Runnable> round : rounds) {
                for (Runnable task : round) {
                    scope.fork(() -> {
                        task.run();
                        return null;
                    });
                }
                scope.join();
                scope.throwIfFailed();
            }
        }
    }
}
