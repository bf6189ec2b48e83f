// Trap: the pool is made for these tasks alone; no other work needs its threads.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class Console {
    void repeat(List<Supplier<CompletableFuture<String>>> commands) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (Supplier<CompletableFuture<String>> command : commands) {
            pool.execute(() -> show(command.get().join()));
            pool.execute(() -> run(command));
        }
        pool.shutdown();
    }

    private void run(Supplier<CompletableFuture<String>> command) {
        show(command.get().join());
    }

    private void show(String line) {
        System.getLogger("console").log(System.Logger.Level.INFO, line);
    }
}
