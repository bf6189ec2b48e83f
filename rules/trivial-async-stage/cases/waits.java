// example: profile=strict
package example;

import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

// Trap: it looks like a property, and waits
class Connections {
    CompletableFuture<String> host(CompletableFuture<InetAddress> address) {
        return address.thenApplyAsync(a -> a.getCanonicalHostName());
    }

    CompletableFuture<Connection> connection(CompletableFuture<DataSource> source) {
        return source.thenApplyAsync(s -> {
            try {
                return s.getConnection();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
