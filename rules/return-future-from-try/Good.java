package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RateClient {
    private static final Logger log = LoggerFactory.getLogger(RateClient.class);

    private final RateApi api;
    private final Semaphore permits = new Semaphore(10);

    RateClient(RateApi api) {
        this.api = api;
    }

    CompletableFuture<Double> rate(String pair) {
        return api.fetchAsync(pair).exceptionally(e -> {
            log.warn("no rate for " + pair, e);
            return 1.0;
        });
    }

    CompletableFuture<Double> limited(String pair) throws InterruptedException {
        permits.acquire();
        return api.fetchAsync(pair).whenComplete((rate, e) -> permits.release()).thenApply(rate -> rate * 1.01);
    }
}

interface RateApi {
    CompletableFuture<Double> fetchAsync(String pair);
}
