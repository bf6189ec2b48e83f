package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import javax.sql.DataSource;

record Member(long id, String mail) {
}

class MemberTable {
    private final DataSource source;

    MemberTable(DataSource source) {
        this.source = source;
    }

    Member find(long id) {
        try (Connection connection = source.getConnection();
             PreparedStatement query = connection.prepareStatement("select mail from member where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new Member(id, rows.getString(1)) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

class Members {
    private final MemberTable table;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService io;

    Members(MemberTable table, ExecutorService io) {
        this.table = table;
        this.io = io;
    }

    CompletableFuture<Member> member(long id) {
        return CompletableFuture.supplyAsync(() -> table.find(id), io);
    }

    CompletionStage<Void> remind(long id) {
        return member(id).thenAccept(member -> System.out.println("to " + member.mail()));
    }

    CompletableFuture<String> profile(long id) {
        return token(id).thenApply(token -> token + id);
    }

    CompletableFuture<Void> notifyAsync(String event) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://hooks.example/" + event)).build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenRun(() -> { });
    }

    private CompletableFuture<String> token(long id) {
        return CompletableFuture.supplyAsync(() -> "token-" + id, io);
    }
}
