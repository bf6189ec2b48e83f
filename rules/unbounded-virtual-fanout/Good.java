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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** A thread for each page, and twenty requests at once. */
class PageLoader {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Semaphore requests = new Semaphore(20);

    List<String> load(List<URI> pages) throws InterruptedException, ExecutionException, TimeoutException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> bodies = new ArrayList<>();
            for (URI page : pages) {
                bodies.add(executor.submit(() -> {
                    requests.acquire();
                    try {
                        return fetch(page);
                    } finally {
                        requests.release();
                    }
                }));
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

/** One statement for all rows needs one connection. */
class Touch {
    private final DataSource database;

    Touch(DataSource database) {
        this.database = database;
    }

    void touch(List<Long> ids) {
        Thread.startVirtualThread(() -> touchAll(ids));
    }

    private void touchAll(List<Long> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update item set seen = now() where id = ?")) {
            for (long id : ids) {
                update.setLong(1, id);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            System.getLogger("touch").log(System.Logger.Level.WARNING, "not touched", e);
        }
    }
}
