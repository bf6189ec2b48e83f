// Trap: a fixed pool bounds the same loop; a task started once per call is no fan-out of its own.
// example: release=21
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Callbacks {
    private final ExecutorService four = Executors.newFixedThreadPool(4);
    private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    Callbacks(HttpClient client) {
        this.client = client;
    }

    void callAll(List<URI> targets) {
        for (URI target : targets) {
            four.submit(() -> call(target));
        }
        perTask.submit(() -> {
            for (URI target : targets) {
                call(target);
            }
            return targets.size();
        });
    }

    private int call(URI target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(2)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
