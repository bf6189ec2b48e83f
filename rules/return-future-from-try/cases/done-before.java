// Trap: the handler is for a future that is done already, which is asked in the same block
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

interface Operations {
    CompletableFuture<String> poll(String name);

    default CompletableFuture<String> next(CompletableFuture<String> first) {
        try {
            if (!first.isDone()) {
                return first;
            }
            String name = first.get();
            return poll(name);
        } catch (ExecutionException e) {
            return CompletableFuture.completedFuture("failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.completedFuture("interrupted");
        }
    }
}
