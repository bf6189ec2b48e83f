package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

interface RateProvider {
    CompletableFuture<Double> rateAsync(String pair);

    Future<Map<String, Double>> allRates();
}

/** A tick gives up after ten seconds and tells the producer so. */
class RateRefresh {
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Double> rates = new ConcurrentHashMap<>();
    private final RateProvider provider;

    RateRefresh(RateProvider provider) {
        this.provider = provider;
    }

    void start() {
        scheduler.scheduleWithFixedDelay(this::refresh, 0, 30, TimeUnit.SECONDS);
    }

    private void refresh() {
        Future<Map<String, Double>> answer = provider.allRates();
        try {
            rates.putAll(answer.get(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            System.getLogger("rates").log(System.Logger.Level.WARNING, "refresh failed", e);
        }
    }
}

/** The limit belongs to the future, so whoever joins it is bounded. */
class PricingWorkers {
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final RateProvider provider;

    PricingWorkers(RateProvider provider) {
        this.provider = provider;
    }

    Future<Double> price(String pair, double amount) {
        return workers.submit(() -> {
            double rate = provider.rateAsync(pair)
                    .thenApply(r -> r * 1.02)
                    .orTimeout(2, TimeUnit.SECONDS)
                    .join();
            return rate * amount;
        });
    }
}

/** Waits outside the monitor, which guards the assignment alone. */
class TokenCache {
    private String current;

    String token(CompletableFuture<String> login) {
        String fresh = login.completeOnTimeout("", 2, TimeUnit.SECONDS).join();
        synchronized (this) {
            if (current == null && !fresh.isEmpty()) {
                current = fresh;
            }
            return current;
        }
    }
}

@RestController
class RateController {
    private final RateProvider provider;

    RateController(RateProvider provider) {
        this.provider = provider;
    }

    @GetMapping("/rates/{pair}")
    CompletableFuture<Double> rate(String pair) {
        return provider.rateAsync(pair).orTimeout(2, TimeUnit.SECONDS);
    }

    @Scheduled(fixedDelay = 60_000)
    void warmUp() {
        provider.rateAsync("EURUSD")
                .orTimeout(5, TimeUnit.SECONDS)
                .whenComplete((rate, error) -> System.getLogger("rates")
                        .log(System.Logger.Level.DEBUG, error == null ? "rate " + rate : "no rate: " + error));
    }
}
