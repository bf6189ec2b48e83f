// Hard: the task is a class of its own, and the thread is started by a method that the loop calls.
// example: release=21
package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

class Purge implements Runnable {
    private final DataSource database;
    private final String tenant;

    Purge(DataSource database, String tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    @Override
    public void run() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from session where tenant = ?")) {
            delete.setString(1, tenant);
            delete.executeUpdate();
        } catch (SQLException e) {
            System.getLogger("purge").log(System.Logger.Level.WARNING, "not purged", e);
        }
    }
}

class Janitor {
    private final DataSource database;

    Janitor(DataSource database) {
        this.database = database;
    }

    void purge(Collection<String> tenants) {
        for (String tenant : tenants) {
            start(tenant);
        }
    }

    private void start(String tenant) {
        Thread.ofVirtual()
                .name("purge-" + tenant)
                .start(new Purge(database, tenant)); // finding: OfVirtual.start
    }
}
