// example: release=21
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LinkChecker {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService checks = Executors.newFixedThreadPool(32);

    List<URI> broken(List<URI> links) {
        List<CompletableFuture<Integer>> checked = links.stream()
                .map(link -> CompletableFuture.supplyAsync(() -> status(link), checks))
                .toList();
        CompletableFuture.allOf(checked.toArray(new CompletableFuture<?>[0])).join();
        return links.stream().filter(link -> checked.get(links.indexOf(link)).join() >= 400).toList();
    }

    List<String> hosts(List<URI> links) {
        return links.parallelStream().map(URI::getHost).distinct().toList();
    }

    private int status(URI link) {
        try {
            return http.send(HttpRequest.newBuilder(link).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
