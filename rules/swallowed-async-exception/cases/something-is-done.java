// Trap: the throwable is not named again, but the failure is counted, logged, or answered by a computed fallback
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Rates {
    private static final Logger log = LoggerFactory.getLogger(Rates.class);

    private final LongAdder failures = new LongAdder();
    private final RateClient client;
    private final RateCache cache;

    Rates(RateClient client, RateCache cache) {
        this.client = client;
        this.cache = cache;
    }

    CompletableFuture<Double> rate(String currency) {
        return client.fetch(currency).exceptionally(e -> cache.last(currency));
    }

    CompletableFuture<Double> rateOrOne(String currency) {
        return client.fetch(currency).exceptionally(e -> {
            failures.increment();
            return 1.0;
        });
    }

    CompletableFuture<Double> rateOrZero(String currency) {
        return client.fetch(currency).exceptionally(e -> {
            log.warn("rate service is down");
            return 0.0;
        });
    }

    CompletableFuture<Double> rateFromNext(String currency, RateClient next) {
        return client.fetch(currency).exceptionallyCompose(e -> next.fetch(currency));
    }
}

interface RateClient {
    CompletableFuture<Double> fetch(String currency);
}

interface RateCache {
    double last(String currency);
}
