// Trap: the loop itself waits for a permit, which the task gives back when the call is over.
// example: release=21
package example;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

class Vacuum {
    private final Semaphore connections = new Semaphore(5);
    private final DataSource database;

    Vacuum(DataSource database) {
        this.database = database;
    }

    void vacuum(Collection<String> tables) throws InterruptedException {
        for (String table : tables) {
            connections.acquire();
            Thread.ofVirtual().name("vacuum-" + table).start(() -> {
                try (Connection connection = database.getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("vacuum " + table);
                } catch (SQLException e) {
                    System.getLogger("vacuum").log(System.Logger.Level.WARNING, table, e);
                } finally {
                    connections.release();
                }
            });
        }
    }
}
