package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

class SessionStore {
    private final HttpClient client = HttpClient.newHttpClient();

    String fetch(String id) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://sessions/" + id)).timeout(Duration.ofSeconds(5)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
