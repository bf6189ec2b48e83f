// example: release=21 profile=strict
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PriceStore {
    private final PreparedStatement insert;

    PriceStore(PreparedStatement insert) {
        this.insert = insert;
    }

    int save(String article, String price) {
        try {
            insert.setString(1, article);
            insert.setString(2, price);
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class PriceService {
    private final HttpClient http = HttpClient.newHttpClient();
    private final PriceStore store;

    PriceService(PriceStore store) {
        this.store = store;
    }

    void refresh(List<String> articles) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String article : articles) {
                executor.submit(() -> {
                    String price = http.send(request(article), BodyHandlers.ofString()).body(); // finding: HttpClient.send
                    return store.save(article, price); // finding: PriceStore.save → PreparedStatement.executeUpdate
                });
            }
        }
    }

    void report(Path file, String text) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(Duration.ofSeconds(5)); // finding: Thread.sleep
                Files.writeString(file, text); // finding: Files.writeString
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                System.err.println("no report: " + e);
            }
        });
    }

    private static HttpRequest request(String article) {
        return HttpRequest.newBuilder(URI.create("https://prices.example/" + article)).timeout(Duration.ofSeconds(3)).build();
    }
}
