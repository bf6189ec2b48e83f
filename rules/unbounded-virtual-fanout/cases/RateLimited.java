// Trap: a rate limiter paces the calls.
// example: release=21
package example;

import com.google.common.util.concurrent.RateLimiter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Pushes {
    private final RateLimiter limiter = RateLimiter.create(50);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    Pushes(HttpClient client) {
        this.client = client;
    }

    void push(List<URI> devices) {
        devices.forEach(device -> executor.submit(() -> {
            limiter.acquire();
            HttpRequest request = HttpRequest.newBuilder(device).timeout(Duration.ofSeconds(3)).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }));
    }
}
