package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// Trap: the joined future is superfluous, but each of the parts is waited for
class Quotes {
    private final List<Exchange> exchanges;

    Quotes(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    List<Double> all(String symbol) {
        List<CompletableFuture<Double>> asked = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            asked.add(exchange.quote(symbol));
        }
        CompletableFuture.allOf(asked.toArray(new CompletableFuture[0]));
        return asked.stream().map(CompletableFuture::join).toList();
    }
}

interface Exchange {
    CompletableFuture<Double> quote(String symbol);
}
