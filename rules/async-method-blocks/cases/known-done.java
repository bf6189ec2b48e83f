// Trap: the future that it asks is complete
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Memo {
    private CompletableFuture<String> last = CompletableFuture.completedFuture("");

    CompletableFuture<Integer> size() throws ExecutionException, InterruptedException {
        if (last.isDone() && !last.isCompletedExceptionally()) {
            return CompletableFuture.completedFuture(last.get().length());
        }
        return last.thenApply(String::length);
    }

    CompletableFuture<String> both(CompletableFuture<String> left, CompletableFuture<String> right) {
        return CompletableFuture.allOf(left, right).thenApply(v -> left.join() + right.join());
    }
}
