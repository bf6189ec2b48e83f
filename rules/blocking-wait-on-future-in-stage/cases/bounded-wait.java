// Trap: a wait with a limit ends
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

interface Stock {
    CompletableFuture<Integer> count(String article);
}

class Warehouse {
    private final Stock stock;

    Warehouse(Stock stock) {
        this.stock = stock;
    }

    CompletableFuture<Integer> timed(CompletableFuture<String> article) {
        return article.thenApply(a -> {
            try {
                return stock.count(a).get(200, TimeUnit.MILLISECONDS);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    CompletableFuture<Integer> chained(CompletableFuture<String> article) {
        return article.thenApply(a -> stock.count(a).completeOnTimeout(0, 1, TimeUnit.SECONDS).join());
    }

    CompletableFuture<Integer> helped(CompletableFuture<String> article) {
        return article.thenApply(a -> {
            var count = limited(stock.count(a));
            return count.join();
        });
    }

    private static <T> CompletableFuture<T> limited(CompletableFuture<T> future) {
        return future.orTimeout(1, TimeUnit.SECONDS);
    }
}
