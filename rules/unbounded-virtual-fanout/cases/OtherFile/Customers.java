// Hard: the database call is in this file, behind two methods.
// example: release=21
package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

class Customers {
    private final DataSource database;

    Customers(DataSource database) {
        this.database = database;
    }

    Optional<String> mail(long id) {
        try {
            return Optional.ofNullable(query("select mail from customer where id = ?", id));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    String label(long id) {
        return "customer " + id;
    }

    private String query(String sql, long id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
