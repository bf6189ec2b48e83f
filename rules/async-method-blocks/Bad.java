package example;

import java.io.IOException;
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
    private final ExecutorService mailers;

    Members(MemberTable table, ExecutorService mailers) {
        this.table = table;
        this.mailers = mailers;
    }

    CompletableFuture<Member> member(long id) {
        return CompletableFuture.completedFuture(table.find(id)); // finding: MemberTable.find
    }

    CompletionStage<Void> remind(long id) {
        Member member = table.find(id); // finding: MemberTable.find
        return CompletableFuture.runAsync(() -> System.out.println("to " + member.mail()), mailers);
    }

    CompletableFuture<String> profile(long id) {
        String token = token(id).join(); // finding: CompletableFuture.join
        return CompletableFuture.supplyAsync(() -> token + id, mailers);
    }

    void notifyAsync(String event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://hooks.example/" + event)).build();
        http.send(request, BodyHandlers.discarding()); // finding: is called asynchronous
    }

    private CompletableFuture<String> token(long id) {
        return CompletableFuture.supplyAsync(() -> "token-" + id, mailers);
    }
}
