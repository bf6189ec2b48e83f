// Trap: all who take the lock do the same thing under it, in another file; nobody is there to do something quick
package example;

import java.sql.Connection;
import java.sql.SQLException;

class Worker {
    private final Connections connections;
    private Connection current;

    Worker(Connections connections, Connection current) {
        this.connections = connections;
        this.current = current;
    }

    void cancelled(Connection connection) throws SQLException {
        synchronized (this) {
            current = null;
            connections.giveBack(connection);
        }
    }

    void failed(Connection connection, Exception cause) throws SQLException {
        if (cause instanceof SQLException) {
            synchronized (this) {
                current = null;
                connections.giveBack(connection);
            }
        }
    }
}
