package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

// Trap: taken out when the work ends, in a method that the last stage calls, or looked at when it is given out
class Prices {
    private final ConcurrentMap<String, CompletableFuture<Double>> running = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Double>> known = new ConcurrentHashMap<>();
    private final PriceFeed feed;

    Prices(PriceFeed feed) {
        this.feed = feed;
    }

    CompletableFuture<Double> once(String symbol) {
        return running.computeIfAbsent(symbol, s -> feed.load(s).whenComplete((price, e) -> ended(s)));
    }

    CompletableFuture<Double> price(String symbol) {
        CompletableFuture<Double> price = known.get(symbol);
        if (price != null && price.isCompletedExceptionally()) {
            known.remove(symbol, price);
        }
        return known.computeIfAbsent(symbol, feed::load);
    }

    private void ended(String symbol) {
        running.remove(symbol);
    }
}

interface PriceFeed {
    CompletableFuture<Double> load(String symbol);
}
