package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class OrderService {
    private final HttpClient client;
    private final OrderRepository orders;

    OrderService(HttpClient client, OrderRepository orders) {
        this.client = client;
        this.orders = orders;
    }

    void place(Order order) {
        orders.save(order); // finding: save
        notifyWarehouse(order);
    }

    private void notifyWarehouse(Order order) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://warehouse.example/orders"))
                .POST(BodyPublishers.ofString(order.id()))
                .build();
        client.sendAsync(request, BodyHandlers.ofString()) // the chain begins here and is lost at its end
                .orTimeout(5, TimeUnit.SECONDS)
                .thenAccept(response -> order.confirm(response.body())); // finding: thenAccept
    }

    void shipAll(List<Order> batch) {
        CompletableFuture<?>[] running = batch.stream().map(orders::save).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(running).thenRun(() -> batch.forEach(Order::ship)); // finding: thenRun
    }

    CompletableFuture<Order> load(String id) {
        if (id.isBlank()) {
            CompletableFuture.failedFuture(new IllegalArgumentException("no id")); // finding: failedFuture
        }
        return orders.find(id);
    }

    CompletableFuture<Order> cancel(String id) {
        return orders.find(id).thenApply(order -> {
            orders.deleteAsync(order); // finding: deleteAsync
            return order;
        });
    }
}

interface OrderRepository {
    CompletableFuture<Order> find(String id);

    CompletableFuture<Void> save(Order order);

    CompletableFuture<Void> deleteAsync(Order order);
}

record Order(String id) {
    void confirm(String receipt) { }

    void ship() { }
}
