// Trap: a test against its own server.
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PingTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void answers() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:8080/ping")).build();
        if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() != 200) {
            throw new AssertionError("no answer");
        }
    }
}
