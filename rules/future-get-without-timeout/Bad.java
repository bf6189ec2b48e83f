package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

interface RateProvider {
    CompletableFuture<Double> rateAsync(String pair);

    Future<Map<String, Double>> allRates();
}

/** The one scheduler thread waits for the provider: no later tick ever runs. */
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
        try {
            rates.putAll(provider.allRates().get()); // finding: Future.get
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            System.getLogger("rates").log(System.Logger.Level.WARNING, "refresh failed", e);
        }
    }
}

/** Four workers price all orders; four lost answers and nothing is priced any more. */
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
                    .join(); // finding: CompletableFuture.join
            return rate * amount;
        });
    }
}

/** Everyone who asks for a token waits behind the one who waits for the answer. */
class TokenCache {
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private String current;

    synchronized String token(CompletableFuture<String> login) {
        if (current == null) {
            current = login.join(); // finding: CompletableFuture.join
        }
        return tokens.computeIfAbsent(current, t -> "Bearer " + t);
    }
}

@RestController
class RateController {
    private final RateProvider provider;

    RateController(RateProvider provider) {
        this.provider = provider;
    }

    @GetMapping("/rates/{pair}")
    Double rate(String pair) {
        return provider.rateAsync(pair).join(); // finding: CompletableFuture.join
    }

    @Scheduled(fixedDelay = 60_000)
    void warmUp() {
        CompletableFuture<Double> euro = provider.rateAsync("EURUSD");
        CompletableFuture<Double> yen = provider.rateAsync("USDJPY");
        publish(List.of(euro.join(), 1.0)); // finding: CompletableFuture.join
        yen.thenAccept(rate -> publish(List.of(rate)));
    }

    private void publish(List<Double> rates) {
        System.getLogger("rates").log(System.Logger.Level.DEBUG, "{0}", rates);
    }
}
