// Hard: delayedExecutor without a base hands its tasks to the common pool, as completeAsync does
package example;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Restart {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Executor io = Executors.newCachedThreadPool();

    CompletableFuture<Void> later() {
        return CompletableFuture.runAsync(this::afterStop, // finding: CountDownLatch.await
                CompletableFuture.delayedExecutor(5, SECONDS));
    }

    CompletableFuture<Void> laterOnOwnThreads() {
        return CompletableFuture.runAsync(this::afterStop, CompletableFuture.delayedExecutor(5, SECONDS, io));
    }

    CompletableFuture<String> completed() {
        CompletableFuture<String> state = new CompletableFuture<>();
        state.completeAsync(this::state); // finding: CountDownLatch.await
        return state.completeAsync(this::state, io);
    }

    private String state() {
        afterStop();
        return "stopped";
    }

    private void afterStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
