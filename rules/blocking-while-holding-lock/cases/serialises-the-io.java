// Trap: the lock is there so that one after the other does the very thing that takes time
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class TokenSource {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Object refresh = new Object();
    private volatile String token;

    String token() throws Exception {
        String current = token;
        if (current != null) {
            return current;
        }
        synchronized (refresh) {
            if (token == null) {
                token = http.send(HttpRequest.newBuilder(URI.create("https://id.example/token")).build(),
                        HttpResponse.BodyHandlers.ofString()).body();
            }
            return token;
        }
    }
}

class JournalDao {
    private final Connection connection;

    JournalDao(Connection connection) {
        this.connection = connection;
    }

    synchronized void append(String line) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate("insert into journal values ('" + line + "')");
        }
    }

    synchronized boolean isEmpty() throws SQLException {
        return count() == 0;
    }

    private int count() throws SQLException {
        return clear();
    }

    synchronized int clear() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            return delete.executeUpdate("delete from journal");
        }
    }
}
