// Trap: a helper runs the task at once only for those who are on its thread already; all others hand it over
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Coordinator {
    private static final ThreadLocal<Boolean> MINE = ThreadLocal.withInitial(() -> false);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    void onThread(Runnable task) {
        if (MINE.get()) {
            task.run();
            return;
        }
        threads.submit(() -> {
            MINE.set(true);
            task.run();
        });
    }

    void atOnce(Runnable task) {
        task.run();
    }

    void restart(CompletableFuture<String> ended) {
        ended.thenAccept(name -> onThread(() -> pause(name)));
        ended.thenAccept(name -> atOnce(() -> pause(name))); // finding: pause
    }

    private static void pause(String name) {
        try {
            Thread.sleep(name.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
