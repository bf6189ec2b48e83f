// Hard: behind thenCompose and thenCombine another thread completes the stage
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Tracker {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    CompletableFuture<Integer> track(String parcel) {
        return CompletableFuture.supplyAsync(() -> HttpRequest.newBuilder(URI.create("https://post.example/" + parcel)).build(), pool)
                .thenApply(this::pause)
                .thenCompose(request -> http.sendAsync(request, BodyHandlers.ofString()))
                .thenApply(response -> pause(response.statusCode())); // finding: Thread.sleep
    }

    CompletableFuture<Integer> compare(CompletableFuture<Integer> remote) {
        return CompletableFuture.supplyAsync(() -> pause(1), pool)
                .thenCombine(remote, (mine, theirs) -> pause(mine + theirs)) // finding: Thread.sleep
                .thenApplyAsync(n -> n + 1, pool)
                .thenApply(this::pause);
    }

    private <T> T pause(T value) {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return value;
    }
}
