// example: profile=strict release=21
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Hard: in the strict profile also a static pool of threads that are no daemons, and a client made per call.
class Webhooks {
    private static final ExecutorService SENDERS = Executors.newFixedThreadPool(4); // finding: `SENDERS`
    private static final HttpClient SHARED = HttpClient.newHttpClient();

    void notify(URI target) {
        SENDERS.execute(() -> System.out.println(target));
    }

    int ping(URI target) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build(); // finding: closes it never
        return client.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    int pingOnce(URI target) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    String first(java.util.concurrent.Callable<String> call) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(); // finding: `Future.get` before that does not fail
        String answer = pool.submit(call).get();
        pool.shutdown();
        return answer;
    }

    String second(java.util.concurrent.Callable<String> call) throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            return pool.submit(call).get();
        } finally {
            pool.shutdown();
        }
    }

    String third(java.util.concurrent.Callable<String> call) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        String answer = "";
        try {
            answer = pool.submit(call).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdown();
        return answer;
    }

    int pingShared(URI target) throws IOException, InterruptedException {
        return SHARED.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
