package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

// Hard: the function is an object of an anonymous class.
class Steps {
    private final ExecutorService pool;

    Steps(ExecutorService pool) {
        this.pool = pool;
    }

    boolean run(String step) throws Exception {
        Future<?> job = pool.submit(new Callable<CompletableFuture<Integer>>() { // finding: submit
            @Override
            public CompletableFuture<Integer> call() {
                return execute(step);
            }
        });
        job.get(1, TimeUnit.SECONDS);
        return true;
    }

    // Trap: it waits, and gives a value.
    int size(String step) throws Exception {
        Future<Integer> job = pool.submit(new Callable<Integer>() {
            @Override
            public Integer call() {
                return execute(step).join();
            }
        });
        return job.get(1, TimeUnit.SECONDS);
    }

    private CompletableFuture<Integer> execute(String step) {
        return CompletableFuture.supplyAsync(step::length, pool);
    }
}
