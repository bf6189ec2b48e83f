// example: release=21
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** As many requests at once as there are pages. */
class PageLoader {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    List<String> load(List<URI> pages) throws InterruptedException, ExecutionException, TimeoutException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> bodies = new ArrayList<>();
            for (URI page : pages) {
                bodies.add(executor.submit(() -> fetch(page))); // finding: ExecutorService.submit
            }
            List<String> texts = new ArrayList<>();
            for (Future<String> body : bodies) {
                texts.add(body.get(30, TimeUnit.SECONDS));
            }
            return texts;
        }
    }

    private String fetch(URI page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(5)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}

/** The connection pool has ten connections; the rest of the threads run into its timeout. */
class Touch {
    private final DataSource database;

    Touch(DataSource database) {
        this.database = database;
    }

    void touch(List<Long> ids) {
        ids.forEach(id -> Thread.startVirtualThread(() -> touch(id))); // finding: Thread.startVirtualThread
    }

    private void touch(long id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update item set seen = now() where id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        } catch (SQLException e) {
            System.getLogger("touch").log(System.Logger.Level.WARNING, "not touched", e);
        }
    }
}
