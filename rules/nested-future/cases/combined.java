// Hard: thenCombine wraps too, and the static import hides whose supplyAsync this is
package example;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.concurrent.CompletableFuture;

class Quotes {
    private final Market market;

    Quotes(Market market) {
        this.market = market;
    }

    CompletableFuture<Void> refresh(String symbol) {
        var bid = market.bid(symbol);
        var ask = market.ask(symbol);
        return bid.thenCombine(ask, (b, a) -> market.publish(symbol, a - b)) // finding: thenCombine
                .thenRun(() -> System.out.println("published " + symbol));
    }

    boolean fresh(String symbol) {
        var started = supplyAsync(() -> market.bid(symbol)); // finding: supplyAsync
        return started.isDone();
    }
}

interface Market {
    CompletableFuture<Long> bid(String symbol);

    CompletableFuture<Long> ask(String symbol);

    CompletableFuture<Void> publish(String symbol, long spread);
}
