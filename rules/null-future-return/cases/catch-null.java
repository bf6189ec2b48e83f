// example: profile=strict
package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

// Hard: a handler that logs and gives null, a recovery stage that does
class Images {
    private final HttpClient client;

    Images(HttpClient client) {
        this.client = client;
    }

    CompletableFuture<HttpResponse<String>> upload(InputStream image) {
        try {
            byte[] bytes = image.readAllBytes();
            return client.sendAsync(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofByteArray(bytes)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            System.err.println("not uploaded: " + e);
            return null; // finding: upload
        }
    }

    CompletableFuture<HttpResponse<String>> uploadAgain(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .exceptionallyCompose(e -> null); // finding: exceptionallyCompose
    }
}
