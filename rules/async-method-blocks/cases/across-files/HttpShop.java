package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class HttpShop implements Shop {
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String order(String article) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://shop.example/" + article)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
