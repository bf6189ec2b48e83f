// Hard: a periodic task of a scheduler with one thread, and a stage that goes on on the executor it waits for
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Heartbeat {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    void start() {
        timer.scheduleAtFixedRate(() -> {
            try {
                var answer = timer.submit(this::ping);
                System.out.println(answer.get()); // finding: Future.get
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                System.err.println("no heartbeat: " + e.getCause());
            }
        }, 1, 1, TimeUnit.SECONDS);
    }

    CompletableFuture<Integer> twice(CompletableFuture<Integer> base) {
        return base.thenApplyAsync(n -> {
            CompletableFuture<Integer> more = CompletableFuture.supplyAsync(this::ping, timer);
            return n + more.join(); // finding: CompletableFuture.join
        }, timer);
    }

    private int ping() {
        return 1;
    }
}
