// Trap: the first wait had the limit, the second has nothing left to wait for.
package example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Quotes {
    List<String> all(List<CompletableFuture<String>> quotes, Duration timeout) throws Exception {
        CompletableFuture.allOf(quotes.toArray(new CompletableFuture[0])).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return quotes.stream().map(CompletableFuture::join).toList();
    }
}
