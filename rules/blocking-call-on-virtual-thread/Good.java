// example: release=21 profile=strict
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PriceService {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> prices = new ConcurrentHashMap<>();
    private final ExecutorService disk = Executors.newFixedThreadPool(8, Thread.ofPlatform().name("disk-", 0).factory());

    void refresh(List<String> articles) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String article : articles) {
                executor.submit(() -> fetch(article).thenAccept(price -> prices.put(article, price)));
            }
        }
    }

    void report(Path file, String text) {
        Thread.startVirtualThread(() -> disk.execute(() -> write(file, text)));
    }

    private CompletableFuture<String> fetch(String article) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://prices.example/" + article))
                .timeout(Duration.ofSeconds(3)).build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            System.err.println("no report: " + e);
        }
    }
}
