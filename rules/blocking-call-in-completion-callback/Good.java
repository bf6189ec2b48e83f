package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

record Payment(long order, String receipt) {
}

class PaymentRepository {
    private final DataSource source;

    PaymentRepository(DataSource source) {
        this.source = source;
    }

    Payment save(Payment payment) {
        try (Connection connection = source.getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into payments values (?, ?)")) {
            insert.setLong(1, payment.order());
            insert.setString(2, payment.receipt());
            insert.executeUpdate();
            return payment;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class PaymentService {
    private final HttpClient http = HttpClient.newHttpClient();
    private final PaymentRepository payments;
    private final Executor database;

    PaymentService(PaymentRepository payments, Executor database) {
        this.payments = payments;
        this.database = database;
    }

    CompletableFuture<Payment> pay(long order) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://bank.example/pay/" + order))
                .timeout(Duration.ofSeconds(10)).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .thenApplyAsync(receipt -> payments.save(new Payment(order, receipt)), database);
    }

    CompletableFuture<Payment> payPatiently(long order) {
        return pay(order).exceptionallyCompose(error -> CompletableFuture.supplyAsync(() -> order,
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, database)).thenCompose(this::pay));
    }

    CompletableFuture<Void> archive(CompletableFuture<Payment> paid) {
        return paid.thenAcceptAsync(payments::save, database);
    }
}
