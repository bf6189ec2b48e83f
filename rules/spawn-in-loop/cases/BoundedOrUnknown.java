// Trap: a fixed pool queues what it cannot run, and of an executor from outside nothing is known.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

class Resize {
    private final ExecutorService cores = Executors.newFixedThreadPool(4);
    private final ExecutorService stealing = new ForkJoinPool(4);
    private final Executor given;

    Resize(Executor given) {
        this.given = given;
    }

    void all(List<Runnable> images) {
        for (Runnable image : images) {
            cores.submit(image);
            stealing.submit(image);
            given.execute(image);
        }
        images.forEach(image -> CompletableFuture.runAsync(image, cores));
    }
}
