// Trap: three sources by name, a constant count and a stream with a limit are a fan-out of known width.
// example: release=21
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

class Health {
    private static final List<URI> BACKENDS =
            List.of(URI.create("http://a.example.org"), URI.create("http://b.example.org"));
    private final HttpClient client;

    Health(HttpClient client) {
        this.client = client;
    }

    void check(List<URI> mirrors) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (URI backend : BACKENDS) {
                executor.submit(() -> status(backend));
            }
            for (int i = 0; i < 3; i++) {
                String host = "http://c" + i + ".example.org";
                executor.submit(() -> status(URI.create(host)));
            }
            mirrors.stream().limit(5).forEach(mirror -> executor.submit(() -> status(mirror)));
        }
    }

    private int status(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(1)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
