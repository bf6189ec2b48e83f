// Trap: the executor is closed, and so waited for, after each batch of a constant size.
// example: release=21
package example;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

class Reindex {
    private static final int BATCH = 10;
    private final DataSource database;

    Reindex(DataSource database) {
        this.database = database;
    }

    void reindex(List<String> tables) {
        for (int from = 0; from < tables.size(); from += BATCH) {
            List<String> batch = tables.subList(from, Math.min(from + BATCH, tables.size()));
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String table : batch) {
                    executor.submit(() -> reindex(table));
                }
            }
        }
    }

    private Void reindex(String table) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("reindex table " + table);
            return null;
        }
    }
}
