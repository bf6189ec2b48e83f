// Hard: a handler before the last stage does not cover it, and whenComplete must look at the throwable to count
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class PriceFeed {
    private final Quotes quotes;
    private final Store store;

    PriceFeed(Quotes quotes, Store store) {
        this.quotes = quotes;
        this.store = store;
    }

    void update(String symbol) {
        quotes.fetch(symbol)
                .exceptionally(e -> store.lastKnown(symbol, e))
                .thenAccept(price -> store.write(symbol, price)); // finding: thenAccept
        long start = System.nanoTime();
        quotes.fetch(symbol).whenComplete((price, e) -> store.took(System.nanoTime() - start)); // finding: whenComplete
        quotes.fetch(symbol).orTimeout(2, TimeUnit.SECONDS); // finding: orTimeout
    }
}

interface Quotes {
    CompletableFuture<Long> fetch(String symbol);
}

interface Store {
    void write(String symbol, long price);

    long lastKnown(String symbol, Throwable reason);

    void took(long nanos);
}
