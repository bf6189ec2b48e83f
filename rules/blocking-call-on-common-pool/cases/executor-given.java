// example: release=21
// Trap: the task has an executor, whatever its kind and wherever it comes from
package example;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

interface Slow {
    int compute() throws InterruptedException;
}

class Jobs {
    private static final ExecutorService IO = Executors.newCachedThreadPool();
    private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor injected;

    Jobs(Executor injected) {
        this.injected = injected;
    }

    void run(Executor parameter) {
        supplyAsync(this::pause, IO).thenApplyAsync(n -> n + pause(), perTask);
        supplyAsync(this::pause, injected).handleAsync((n, e) -> pause(), parameter);
        CompletableFuture.runAsync(this::pause, Thread::startVirtualThread);
        CompletableFuture.runAsync(this::pause, executor());
    }

    private Executor executor() {
        return IO;
    }

    private int pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
