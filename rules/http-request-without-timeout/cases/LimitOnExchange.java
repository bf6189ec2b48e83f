// Trap: the limit stands on the future of the exchange, which covers connecting, headers and body.
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Geocoder {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    CompletableFuture<String> locate(String place) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://geo.example.org/?q=" + place)).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .completeOnTimeout("", 3, TimeUnit.SECONDS);
    }

    String locateNow(String place) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
                .uri(URI.create("https://geo.example.org/?q=" + place))
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(3, TimeUnit.SECONDS).body();
        } finally {
            answer.cancel(true);
        }
    }

    String reverse(double latitude, double longitude) throws IOException, InterruptedException {
        URI uri = URI.create("https://geo.example.org/?at=" + latitude + "," + longitude);
        return client.send(
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }
}
