// Hard: a move of another chain, a move to threads that must not wait, a source that nobody moves, a flatMap in between
package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

interface Rates {
    CompletableFuture<Double> rate(String currency);
}

class Quotes {
    private final Rates rates;

    Quotes(Rates rates) {
        this.rates = rates;
    }

    Mono<Double> notMoved(String currency) {
        return Mono.fromCallable(() -> rates.rate(currency).get()); // finding: CompletableFuture.get
    }

    Flux<Double> onParallel(Flux<String> currencies) {
        return currencies.publishOn(Schedulers.parallel())
                .map(currency -> rates.rate(currency).join()); // finding: CompletableFuture.join
    }

    Flux<Double> onlyInnerMoved(Flux<String> currencies) {
        return currencies
                .flatMap(currency -> Mono.just(currency.trim()).subscribeOn(Schedulers.boundedElastic()))
                .delayElements(Duration.ofMillis(10))
                .map(this::slowly);
    }

    private double slowly(String currency) {
        try {
            Thread.sleep(100); // finding: Thread.sleep
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return currency.length();
    }
}
