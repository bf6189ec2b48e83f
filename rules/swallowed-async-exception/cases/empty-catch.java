// Hard: the catch is empty behind a wide type, a helper's future, or a fallback after the try
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Nightly {
    private final ExecutorService pool;
    private final Steps steps;

    Nightly(ExecutorService pool, Steps steps) {
        this.pool = pool;
        this.steps = steps;
    }

    void runAll(List<Runnable> jobs) throws InterruptedException {
        for (Future<?> running : jobs.stream().map(pool::submit).toList()) {
            try {
                running.get();
            } catch (ExecutionException e) { // finding: get
            }
        }
    }

    void compact() {
        try {
            steps.compact().join();
        } catch (Exception e) { // finding: join
        }
    }

    String load(String key) throws InterruptedException {
        try {
            var value = steps.load(key);
            if (!value.isCancelled()) {
                return value.get();
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException(key, e);
        } catch (ExecutionException e) { // finding: get
            ;
        }
        return steps.loadOld(key);
    }
}

interface Steps {
    CompletableFuture<Void> compact();

    CompletableFuture<String> load(String key);

    String loadOld(String key);
}
