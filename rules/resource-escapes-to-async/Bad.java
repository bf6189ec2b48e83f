package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javax.sql.DataSource;

class CatalogImport {
    private final ExecutorService executor;
    private final DataSource db;

    CatalogImport(ExecutorService executor, DataSource db) {
        this.executor = executor;
        this.db = db;
    }

    CompletableFuture<Long> count(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return CompletableFuture.supplyAsync(() -> lines.lines().count(), executor); // finding: `lines` is closed
        }
    }

    void insertAll(List<String> rows) throws SQLException {
        Connection connection = db.getConnection();
        try {
            for (String row : rows) {
                executor.execute(() -> insert(connection, row)); // finding: `connection` is closed
            }
        } finally {
            connection.close();
        }
    }

    Future<Integer> head(Path file) throws IOException {
        try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file)) {
            return channel.read(ByteBuffer.allocate(512), 0); // finding: AsynchronousFileChannel.read
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
