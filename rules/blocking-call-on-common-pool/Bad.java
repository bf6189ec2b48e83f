package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
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

class OrderService {
    private final OrderRepository orders;
    private final HttpClient http = HttpClient.newHttpClient();

    OrderService(OrderRepository orders) {
        this.orders = orders;
    }

    CompletableFuture<Order> order(long id) {
        return CompletableFuture.supplyAsync(() -> orders.find(id)); // finding: OrderRepository.find
    }

    CompletableFuture<String> customerPage(long id) {
        return order(id).thenApplyAsync(order -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://crm.example/" + order.customer())).build();
            try {
                return http.send(request, BodyHandlers.ofString()).body(); // finding: HttpClient.send
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    CompletableFuture<Void> remindLater(Order order) {
        return CompletableFuture.runAsync(() -> {
            try {
                TimeUnit.MINUTES.sleep(5); // finding: TimeUnit.sleep
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            System.out.println("Remember order " + order.id());
        });
    }
}
