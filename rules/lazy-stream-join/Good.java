package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class PriceScan {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService pool;

    PriceScan(ExecutorService pool) {
        this.pool = pool;
    }

    List<String> pages(List<URI> shops) {
        return shops.stream()
                .map(shop -> http.sendAsync(HttpRequest.newBuilder(shop).build(), BodyHandlers.ofString()))
                .toList().stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .collect(Collectors.toList());
    }

    long sum(List<String> articles) {
        List<CompletableFuture<Long>> prices = articles.stream()
                .map(article -> CompletableFuture.supplyAsync(() -> price(article), pool))
                .collect(Collectors.toList());
        return prices.stream().mapToLong(CompletableFuture::join).sum();
    }

    private long price(String article) {
        return article.length();
    }
}
