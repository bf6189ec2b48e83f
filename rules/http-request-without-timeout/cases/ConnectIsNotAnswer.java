// Hard: the client's connectTimeout ends when the connection stands; the answer still has no limit.
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

class Payments {
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    int pay(URI uri, String order) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder();
        builder.uri(uri);
        builder.header("Content-Type", "application/json");
        builder.POST(HttpRequest.BodyPublishers.ofString(order));
        HttpRequest request = builder.build(); // finding: HttpRequest.Builder.build
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    int refund(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).DELETE().build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
