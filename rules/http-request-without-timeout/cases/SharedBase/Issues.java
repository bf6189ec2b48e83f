// Trap: the builder of the other file brings its timeout, and so bounds connecting too.
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

class Issues {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;

    Issues(String token) {
        this.token = token;
    }

    String issue(int number) throws IOException, InterruptedException {
        HttpRequest request = ApiRequests.to(URI.create("https://api.example.org/issues/" + number), token)
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
