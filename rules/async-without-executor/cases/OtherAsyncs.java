// Trap: methods of the project and of libraries that end in Async choose their threads themselves.
// example: profile=strict release=11
package example;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class Calls {
    private final HttpClient client = HttpClient.newHttpClient();

    CompletableFuture<String> supplyAsync(Supplier<String> text) {
        return CompletableFuture.completedFuture(text.get());
    }

    CompletableFuture<Integer> status(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    CompletableFuture<String> text() {
        return supplyAsync(() -> "text").thenCompose(t -> supplyAsync(t::trim));
    }
}
