// Trap: a future that looks at itself before it asks for its own result does not wait
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Validation extends CompletableFuture<byte[]> {
    private boolean active = true;

    synchronized void abort(Throwable reason) {
        if (!completeExceptionally(reason) && isDone()) {
            try {
                byte[] tree = get();
                tree[0] = 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                active = false;
            }
        }
    }

    synchronized boolean isActive() {
        return active;
    }
}
