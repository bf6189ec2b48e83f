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

    CompletableFuture<Void> publish(String event, List<URI> subscribers, Optional<String> auditor) {
        CompletableFuture<?>[] sent = subscribers.stream()
                .map(to -> HttpRequest.newBuilder(to).POST(HttpRequest.BodyPublishers.ofString(event)).build())
                .map(request -> client.sendAsync(request, BodyHandlers.discarding()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> noted = auditor.map(deliveries::noteAsync)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        return CompletableFuture.allOf(sent).thenCompose(nothing -> noted);
    }

    CompletionStage<Void> replay(String subscriber) {
        return deliveries.find(subscriber).thenCompose(missed -> deliveries.markAll(missed));
    }

    CompletableFuture<Void> drop(String subscriber) {
        return deliveries.find(subscriber).thenCompose(found -> deliveries.markAll(List.of()));
    }
}

interface DeliveryLog {
    CompletableFuture<List<String>> find(String subscriber);

    CompletableFuture<Void> markAll(List<String> deliveries);

    CompletableFuture<Void> noteAsync(String auditor);
}
