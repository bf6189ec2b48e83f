// Trap: a limit on the wait: that is what the other thread is for
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Probe {
    boolean isUp(String host) {
        try {
            return CompletableFuture.supplyAsync(() -> host.startsWith("up")).get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    boolean isReady(String host) {
        return CompletableFuture.supplyAsync(() -> host.startsWith("ready")).orTimeout(1, TimeUnit.SECONDS).join();
    }

    boolean isIdle(String host) {
        CompletableFuture<Boolean> idle = CompletableFuture.supplyAsync(() -> host.startsWith("idle"))
                .completeOnTimeout(false, 1, TimeUnit.SECONDS);
        return idle.join();
    }
}
