// Hard: the semaphore of this class guards the upload, and the loop downloads.
// example: release=21
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Transfers {
    private final Semaphore uploads = new Semaphore(4);
    private final HttpClient client;

    Transfers(HttpClient client) {
        this.client = client;
    }

    void download(List<URI> files) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (URI file : files) {
                executor.submit(() -> get(file)); // finding: ExecutorService.submit
            }
        }
    }

    void upload(List<URI> targets, byte[] bytes) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (URI target : targets) {
                executor.submit(() -> put(target, bytes));
            }
        }
    }

    private byte[] get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(1)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private int put(URI uri, byte[] bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(1))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        uploads.acquire();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } finally {
            uploads.release();
        }
    }
}
