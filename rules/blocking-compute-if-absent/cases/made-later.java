// Hard: the map's class is told in the constructor
package example;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

class Pools {
    private final Map<String, Connection> open;
    private final DataSource source;

    Pools(DataSource source) {
        this.source = source;
        this.open = new ConcurrentHashMap<>();
    }

    Connection of(String tenant) {
        return open.computeIfAbsent(tenant, name -> {
            try {
                return source.getConnection(name, ""); // finding: DataSource.getConnection
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

class Given {
    private final java.util.concurrent.ConcurrentMap<String, String> store;

    Given() {
        this(new ConcurrentHashMap<>(256));
    }

    Given(java.util.concurrent.ConcurrentMap<String, String> store) {
        this.store = store;
    }

    String retrieve(String key, java.util.function.Supplier<java.util.concurrent.CompletableFuture<String>> loader) {
        return store.computeIfAbsent(key, k -> loader.get().join()); // finding: CompletableFuture.join
    }
}
