package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class Geocoder {
    private final Map<String, String> cities = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, String> countries = new ConcurrentHashMap<>();
    private final Map<Integer, BigInteger> zones = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    String city(String ip) {
        return cities.computeIfAbsent(ip, this::lookUp); // finding: Geocoder.lookUp
    }

    String country(String city, CompletableFuture<String> table) {
        return countries.compute(city, (c, old) -> old == null ? table.join() : old); // finding: CompletableFuture.join
    }

    BigInteger zone(int n) {
        return zones.computeIfAbsent(n, k -> k < 2 ? BigInteger.ONE : zone(k - 1)); // finding: Recursive update
    }

    private String lookUp(String ip) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://geo.example/" + ip)).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
