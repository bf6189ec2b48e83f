// Hard: the endless consumer hands each message to a pool that grows; the task that blocks is two methods away.
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Dispatch {
    private final ExecutorService handlers = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final BlockingQueue<URI> messages;

    Dispatch(BlockingQueue<URI> messages) {
        this.messages = messages;
    }

    void loop() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            URI message = messages.take();
            handlers.execute(() -> deliver(message)); // finding: .execute
        }
    }

    void deliverAll(List<URI> backlog) {
        for (URI uri : backlog) {
            CompletableFuture.runAsync(() -> deliver(uri)); // finding: CompletableFuture.runAsync
        }
    }

    private void deliver(URI uri) {
        try {
            call(uri);
        } catch (IOException e) {
            System.getLogger("dispatch").log(System.Logger.Level.WARNING, "not delivered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void call(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
