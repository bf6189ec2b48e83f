package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class WebhookFanout {
    private final HttpClient client;
    private final DeliveryLog deliveries;

    WebhookFanout(HttpClient client, DeliveryLog deliveries) {
        this.client = client;
        this.deliveries = deliveries;
    }

    void publish(String event, List<URI> subscribers, Optional<String> auditor) {
        subscribers.stream()
                .map(to -> HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofString(event)).build())
                .forEach(request -> client.sendAsync(request, BodyHandlers.discarding())); // finding: sendAsync
        auditor.ifPresent(deliveries::noteAsync); // finding: noteAsync
    }

    CompletionStage<Void> replay(String subscriber) {
        return deliveries.find(subscriber)
                .thenAccept(missed -> deliveries.markAll(missed)); // finding: markAll
    }

    CompletableFuture<Void> drop(String subscriber) {
        return deliveries.find(subscriber).thenRun(() -> deliveries.markAll(List.of())); // finding: markAll
    }
}

interface DeliveryLog {
    CompletableFuture<List<String>> find(String subscriber);

    CompletableFuture<Void> markAll(List<String> deliveries);

    CompletableFuture<Void> noteAsync(String auditor);
}
