// Trap: the elements of allOf are complete when its continuation runs
package example;

import static java.util.concurrent.CompletableFuture.allOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

interface Prices {
    CompletableFuture<Long> of(String article);
}

class Basket {
    private final Prices prices;

    Basket(Prices prices) {
        this.prices = prices;
    }

    static <T> CompletableFuture<List<T>> sequence(List<CompletableFuture<T>> futures) {
        return allOf(futures.toArray(new CompletableFuture[0]))
                .thenApply(v -> futures.stream().map(CompletableFuture::join).collect(Collectors.toList()));
    }

    CompletableFuture<Long> both(String left, String right) {
        CompletableFuture<Long> a = prices.of(left);
        CompletableFuture<Long> b = prices.of(right);
        return CompletableFuture.allOf(a, b).orTimeout(2, TimeUnit.SECONDS).thenApply(v -> a.join() + b.join());
    }

    CompletableFuture<Long> sum(List<String> articles) {
        List<CompletableFuture<Long>> pending = new ArrayList<>();
        for (String article : articles) {
            pending.add(prices.of(article));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new));
        return all.thenApply(v -> {
            long sum = 0;
            for (CompletableFuture<Long> price : pending) {
                sum += price.join();
            }
            return sum;
        });
    }

    CompletableFuture<Map<String, Long>> table(List<String> articles) {
        Map<String, CompletableFuture<Long>> pending = new LinkedHashMap<>();
        articles.forEach(article -> pending.put(article, prices.of(article)));
        return allOf(pending.values().toArray(new CompletableFuture<?>[0])).thenApply(v -> {
            Map<String, Long> result = new LinkedHashMap<>();
            pending.forEach((article, price) -> result.put(article, price.join()));
            return result;
        });
    }
}
