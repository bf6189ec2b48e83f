// Hard: a limit ends the wait, but not before its time is over; behind a helper, in a stage's limit, in Spring's pool
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class Survey {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService other = Executors.newScheduledThreadPool(1);
    private final ThreadPoolTaskExecutor pool;

    Survey() {
        pool = new ThreadPoolTaskExecutor();
        pool.setMaxPoolSize(2);
        pool.initialize();
    }

    void start() {
        timer.scheduleWithFixedDelay(() -> {
            try {
                measure(); // finding: for nothing
            } catch (Exception e) {
                System.err.println(e);
            }
        }, 0, 1, TimeUnit.MINUTES);
    }

    private void measure() throws Exception {
        Future<Integer> size = timer.submit(() -> 1);
        try {
            System.out.println(size.get(10, TimeUnit.SECONDS));
        } finally {
            size.cancel(true);
        }
    }

    CompletableFuture<String> ask(String name) {
        return CompletableFuture.supplyAsync(() -> {
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> "dear " + name, pool);
            return answer.orTimeout(5, TimeUnit.SECONDS).join(); // finding: for nothing
        }, pool);
    }

    void elsewhere() {
        timer.execute(() -> {
            Future<Integer> size = other.submit(() -> 1);
            try {
                System.out.println(size.get(10, TimeUnit.SECONDS));
            } catch (Exception e) {
                size.cancel(true);
            }
        });
    }
}
