// Trap: the task feeds its own pool but does not wait for what it feeds, or knows that it is done
package example;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Walker {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Queue<Future<?>> running = new ConcurrentLinkedQueue<>();

    void walk(List<String> folders) {
        for (String folder : folders) {
            running.add(pool.submit(() -> walk(children(folder))));
        }
    }

    CompletableFuture<Integer> count(String folder) {
        return CompletableFuture.supplyAsync(() -> children(folder), pool)
                .thenComposeAsync(all -> CompletableFuture.supplyAsync(all::size, pool), pool);
    }

    void poll(String folder) {
        Future<Integer> size = pool.submit(() -> children(folder).size());
        pool.submit(() -> size.isDone() ? size.get() : -1);
    }

    CompletableFuture<Integer> both() {
        CompletableFuture<Integer> a = CompletableFuture.supplyAsync(() -> 1, pool);
        CompletableFuture<Integer> b = CompletableFuture.supplyAsync(() -> 2, pool);
        return CompletableFuture.allOf(a, b).thenApplyAsync(v -> a.join() + b.join(), pool);
    }

    private List<String> children(String folder) {
        return List.of(folder + "/a");
    }
}
