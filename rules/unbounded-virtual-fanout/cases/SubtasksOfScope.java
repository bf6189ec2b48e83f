// Trap: forks of a scope are exempt: the scope joins them, and its limit is a matter of its own design.
// example: release=25
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Compare {
    private final HttpClient client;

    Compare(HttpClient client) {
        this.client = client;
    }

    void prices(List<URI> shops) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            for (URI shop : shops) {
                scope.fork(() -> client.send(
                        HttpRequest.newBuilder(shop).timeout(Duration.ofSeconds(2)).build(),
                        HttpResponse.BodyHandlers.ofString()).body());
            }
            scope.join();
        }
    }
}
