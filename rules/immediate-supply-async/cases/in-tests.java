// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

// Trap: a test makes a future that is complete a little later
class QuoteTest {
    @Test
    void showsTheQuote() {
        Quotes quotes = symbol -> CompletableFuture.supplyAsync(() -> 1.5);
        Assertions.assertEquals(1.5, quotes.quote("X").join());
    }
}

interface Quotes {
    CompletableFuture<Double> quote(String symbol);
}
