package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

record Order(long id, String customer) {
}

class OrderRepository {
    private final DataSource source;

    OrderRepository(DataSource source) {
        this.source = source;
    }

    Order find(long id) {
        try (Connection connection = source.getConnection();
             PreparedStatement query = connection.prepareStatement("select customer from orders where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new Order(id, rows.getString(1)) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class OrderService implements AutoCloseable {
    private final OrderRepository orders;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService database = Executors.newFixedThreadPool(16);

    OrderService(OrderRepository orders) {
        this.orders = orders;
    }

    CompletableFuture<Order> order(long id) {
        return CompletableFuture.supplyAsync(() -> orders.find(id), database);
    }

    CompletableFuture<String> customerPage(long id) {
        return order(id).thenCompose(order -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example/" + order.customer()))
                    .timeout(Duration.ofSeconds(5)).build();
            return http.sendAsync(request, BodyHandlers.ofString());
        }).thenApply(HttpResponse::body);
    }

    CompletableFuture<Void> remindLater(Order order) {
        return CompletableFuture.runAsync(() -> System.out.println("Remember order " + order.id()),
                CompletableFuture.delayedExecutor(5, TimeUnit.MINUTES));
    }

    @Override
    public void close() {
        database.shutdown();
    }
}
