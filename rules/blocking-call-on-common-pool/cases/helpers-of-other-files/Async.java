package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

final class Async {
    private Async() {
    }

    static <T> CompletableFuture<T> call(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    static <T> CompletableFuture<T> io(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Pools.io());
    }

    static <T> T timed(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.println(System.nanoTime() - start);
        return result;
    }
}
