package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

// Trap: the executor is closed first, and waits; a latch is awaited; a client's close waits by itself
class Checksums {
    void both(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(() -> in.read());
        }
        try (InputStream in = Files.newInputStream(file)) {
            try (var executor = Executors.newFixedThreadPool(2)) {
                executor.execute(() -> skip(in));
            }
        }
    }

    void withLatch(Path file) throws IOException, InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        try (InputStream in = Files.newInputStream(file)) {
            Thread.startVirtualThread(() -> {
                skip(in);
                done.countDown();
            });
            done.await();
        }
    }

    CompletableFuture<HttpResponse<String>> fetch(URI uri) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }

    private static void skip(InputStream in) {
        try {
            in.skip(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
