package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

class WeatherClient {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI base;

    WeatherClient(URI base) {
        this.base = base;
    }

    String today(String city) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/today/" + city))
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(5))
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** The limit on the future covers the body too. */
    CompletableFuture<String> tomorrow(String city) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/tomorrow/" + city)).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .orTimeout(10, TimeUnit.SECONDS);
    }
}

class PriceList {
    String download() throws IOException {
        URL url = new URL("https://prices.example.org/today.csv");
        URLConnection connection = url.openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(10_000);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int status(URL url) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(5_000);
        connection.setRequestMethod("HEAD");
        return connection.getResponseCode();
    }
}

class Graphite {
    void send(String host, String line) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, 2003), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}

class AddressLookup {
    private final RestTemplate rest = new RestTemplate(timed());

    private static SimpleClientHttpRequestFactory timed() {
        SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
        factory.setConnectTimeout(2_000);
        factory.setReadTimeout(5_000);
        return factory;
    }

    String lookup(String zip) {
        return rest.getForObject("https://zip.example.org/{zip}", String.class, zip);
    }
}
