// Hard: one exchange has its limit on the future, the other looks alike and has none.
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Search {
    private final HttpClient client;

    Search(HttpClient client) {
        this.client = client;
    }

    CompletableFuture<String> suggest(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .orTimeout(500, TimeUnit.MILLISECONDS)
                .thenApply(HttpResponse::body);
    }

    CompletableFuture<String> find(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).build(); // finding: HttpRequest.Builder.build
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .exceptionally(error -> "");
    }
}
