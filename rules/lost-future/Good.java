package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class OrderService {
    private static final Logger log = LoggerFactory.getLogger(OrderService.class);

    private final HttpClient client;
    private final OrderRepository orders;

    OrderService(HttpClient client, OrderRepository orders) {
        this.client = client;
        this.orders = orders;
    }

    CompletableFuture<Void> place(Order order) {
        return orders.save(order).thenRun(() -> notifyWarehouse(order));
    }

    /** Runs by itself: the order is valid without it. */
    private void notifyWarehouse(Order order) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://warehouse.example/orders"))
                .POST(BodyPublishers.ofString(order.id()))
                .build();
        client.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(5, TimeUnit.SECONDS)
                .thenAccept(response -> order.confirm(response.body()))
                .whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        log.warn("warehouse not told of " + order.id(), failure);
                    }
                });
    }

    void shipAll(List<Order> batch) {
        CompletableFuture<?>[] running = batch.stream().map(orders::save).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(running).thenRun(() -> batch.forEach(Order::ship)).join();
    }

    CompletableFuture<Order> load(String id) {
        if (id.isBlank()) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("no id"));
        }
        return orders.find(id);
    }

    CompletableFuture<Order> cancel(String id) {
        return orders.find(id).thenCompose(order -> orders.delete(order).thenApply(nothing -> order));
    }
}

interface OrderRepository {
    CompletableFuture<Order> find(String id);

    CompletableFuture<Void> save(Order order);

    CompletableFuture<Void> delete(Order order);
}

record Order(String id) {
    void confirm(String receipt) { }

    void ship() { }
}
