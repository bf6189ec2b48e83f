// Trap: the object is the future itself; that it is complete says nothing of how, and its holders ask it again
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Reply extends CompletableFuture<String> {
    boolean awaitCompletion(long limit, TimeUnit unit) {
        try {
            get(limit, unit);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
