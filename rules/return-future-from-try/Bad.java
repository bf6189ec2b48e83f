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
        try {
            return api.fetchAsync(pair); // finding: passes by
        } catch (Exception e) {
            log.warn("no rate for " + pair, e);
            return CompletableFuture.completedFuture(1.0);
        }
    }

    CompletableFuture<Double> limited(String pair) throws InterruptedException {
        permits.acquire();
        try {
            return api.fetchAsync(pair).thenApply(rate -> rate * 1.01); // finding: Semaphore.release
        } finally {
            permits.release();
        }
    }
}

interface RateApi {
    CompletableFuture<Double> fetchAsync(String pair);
}
