// Hard: completable futures, three tasks, an executor for the block, a lambda.
// example: release=25 profile=all
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

class Shapes {
    interface Api {
        String text(int id);

        void store(String text);
    }

    private final Api api;

    Shapes(Api api) {
        this.api = api;
    }

    String completable() {
        var left = CompletableFuture.supplyAsync(() -> api.text(1));
        var right = CompletableFuture.supplyAsync(() -> api.text(2));
        return left.join() + right.join(); // finding: the others
    }

    void three(ExecutorService pool) throws Exception {
        Future<?> a = pool.submit(() -> api.store("a"));
        Future<?> b = pool.submit(() -> api.store("b"));
        Future<?> c = pool.submit(() -> api.store("c"));
        a.get(); // finding: the others
        b.get();
        c.get();
    }

    String inBlock() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var left = executor.submit(() -> api.text(1));
            var right = executor.submit(() -> api.text(2));
            String first = left.get(); // finding: the others
            String second = right.get();
            return first.equals(second) ? first : first + second;
        }
    }

    Callable<String> inLambda(ExecutorService pool) {
        return () -> {
            Future<String> left = pool.submit(() -> api.text(1));
            Future<String> right = pool.submit(() -> api.text(2));
            return right.get() + left.get(); // finding: the others
        };
    }

    void caught(ExecutorService pool) {
        Future<String> left = pool.submit(() -> api.text(1));
        Future<String> right = pool.submit(() -> api.text(2));
        try {
            api.store(left.get()); // finding: the others
            api.store(right.get());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
