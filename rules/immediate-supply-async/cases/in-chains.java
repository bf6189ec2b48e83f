// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: within a chain, where it looks as if a future were needed
class Checkout {
    private final Stock stock;

    Checkout(Stock stock) {
        this.stock = stock;
    }

    CompletableFuture<Integer> reserve(String item, int wanted) {
        return stock.available(item).thenCompose(available -> available < wanted
                ? CompletableFuture.supplyAsync(() -> 0) // finding: there already
                : stock.reserve(item, wanted));
    }
}

interface Stock {
    CompletableFuture<Integer> available(String item);

    CompletableFuture<Integer> reserve(String item, int wanted);
}
