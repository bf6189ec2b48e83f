package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class LinkChecker {
    private final HttpClient http = HttpClient.newHttpClient();

    List<URI> broken(List<URI> links) {
        return links.parallelStream()
                .filter(link -> status(link) >= 400) // finding: HttpClient.send
                .toList();
    }

    long reachable(Stream<URI> links) {
        return links.distinct().filter(link -> status(link) < 400).parallel().count(); // finding: HttpClient.send
    }

    void awaitAll(List<CompletableFuture<Void>> running) {
        running.parallelStream().forEach(CompletableFuture::join); // finding: CompletableFuture.join
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
