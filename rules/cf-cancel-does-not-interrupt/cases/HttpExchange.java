// Trap: the future of an HTTP exchange listens to cancel(true), and aborts the exchange.
// example: release=17 profile=strict
package example;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

class Download {
    private CompletableFuture<HttpResponse<String>> running;

    void start(HttpClient client, HttpRequest request) {
        running = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        var second = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        second.cancel(true);
    }

    void stop() {
        running.cancel(true);
    }
}
