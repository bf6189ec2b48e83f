package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.client.RestTemplate;

/** Neither connecting nor answering has a limit. */
class WeatherClient {
    private final HttpClient client = HttpClient.newHttpClient(); // finding: HttpClient.newHttpClient
    private final URI base;

    WeatherClient(URI base) {
        this.base = base;
    }

    String today(String city) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/today/" + city))
                .header("Accept", "application/json")
                .GET()
                .build(); // finding: HttpRequest.Builder.build
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    CompletableFuture<String> tomorrow(String city) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/tomorrow/" + city)).build(); // finding: HttpRequest.Builder.build
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }
}

class PriceList {
    String download() throws IOException {
        URL url = new URL("https://prices.example.org/today.csv");
        try (InputStream in = url.openStream()) { // finding: URL.openStream
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int status(URL url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection(); // finding: URL.openConnection
        connection.setConnectTimeout(2_000);
        connection.setRequestMethod("HEAD");
        return connection.getResponseCode();
    }
}

class Graphite {
    void send(String host, String line) throws IOException {
        try (Socket socket = new Socket(host, 2003)) { // finding: new Socket
            socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}

class AddressLookup {
    private final RestTemplate rest = new RestTemplate(); // finding: new RestTemplate

    String lookup(String zip) {
        return rest.getForObject("https://zip.example.org/{zip}", String.class, zip);
    }
}
