package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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
                .map(CompletableFuture::join) // finding: waits for each task
                .map(HttpResponse::body)
                .collect(Collectors.toList());
    }

    long sum(List<String> articles) {
        return articles.stream()
                .map(article -> CompletableFuture.supplyAsync(() -> price(article), pool))
                .mapToLong(future -> future.join()) // finding: waits for each task
                .sum();
    }

    void print(List<String> articles) {
        articles.stream().map(article -> pool.submit(() -> price(article))).forEach(this::print);
        articles.stream().map(article -> pool.submit(() -> price(article))).forEach(future -> {
            try {
                System.out.println(future.get()); // finding: waits for each task
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                System.err.println(e.getCause());
            }
        });
    }

    private void print(Future<Long> future) {
        System.out.println(future);
    }

    private long price(String article) {
        return article.length();
    }
}
