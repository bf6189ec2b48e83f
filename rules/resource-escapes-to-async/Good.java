package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

class CatalogImport {
    private final ExecutorService executor;
    private final DataSource db;

    CatalogImport(ExecutorService executor, DataSource db) {
        this.executor = executor;
        this.db = db;
    }

    CompletableFuture<Long> count(Path file) {
        return CompletableFuture.supplyAsync(() -> {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                return lines.lines().count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, executor);
    }

    void insertAll(List<String> rows) throws SQLException {
        Connection connection = db.getConnection();
        try {
            CompletableFuture<?>[] inserts = rows.stream()
                    .map(row -> CompletableFuture.runAsync(() -> insert(connection, row), executor))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(inserts).join();
        } finally {
            connection.close();
        }
    }

    int head(Path file) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file)) {
            return channel.read(ByteBuffer.allocate(512), 0).get(1, TimeUnit.SECONDS);
        }
    }

    private static void insert(Connection connection, String row) {
        try (var statement = connection.prepareStatement("insert into rows values (?)")) {
            statement.setString(1, row);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(row, e);
        }
    }
}
