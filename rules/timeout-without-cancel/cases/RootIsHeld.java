// Trap: the wait is on a view of a future that the code goes on with.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Invocations {
    static final class BatchFuture extends CompletableFuture<Void> {
        List<String> parts() {
            return List.of();
        }
    }

    List<String> all(BatchFuture batch) throws Exception {
        BatchFuture copy = batch;
        try {
            copy.toCompletableFuture().get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.getLogger("batch").log(System.Logger.Level.INFO, "late");
        }
        return copy.parts();
    }
}
