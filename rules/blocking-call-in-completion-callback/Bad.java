package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
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

    PaymentService(PaymentRepository payments) {
        this.payments = payments;
    }

    CompletableFuture<Payment> pay(long order) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://bank.example/pay/" + order)).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(HttpResponse::body)
                .thenApply(receipt -> payments.save(new Payment(order, receipt))); // finding: PaymentRepository.save
    }

    CompletableFuture<Payment> payPatiently(long order) {
        return pay(order).whenComplete((payment, error) -> {
            if (error != null) {
                try {
                    Thread.sleep(1000); // finding: Thread.sleep
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
    }

    CompletableFuture<Void> archive(CompletableFuture<Payment> paid) {
        return paid.thenAccept(payments::save); // finding: PaymentRepository.save
    }
}
