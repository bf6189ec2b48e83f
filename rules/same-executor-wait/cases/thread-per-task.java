// example: release=21
// Trap: these executors never run out of threads
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Planner {
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService cached = Executors.newCachedThreadPool();
    private final ExecutorService perTask = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("plan-", 0).factory());
    private final ExecutorService handMade =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>());

    void plan() {
        virtual.submit(() -> {
            Future<Integer> part = virtual.submit(() -> 1);
            return part.get();
        });
        cached.submit(() -> cached.submit(() -> 2).get());
        perTask.submit(() -> perTask.submit(() -> 3).get());
        handMade.submit(() -> handMade.submit(() -> 4).get());
        CompletableFuture.supplyAsync(() -> CompletableFuture.supplyAsync(() -> 5, cached).join(), cached);
    }
}
