package example;

import java.sql.SQLException;
import java.sql.Statement;

final class Sql {
    private Sql() {
    }

    static long update(Statement statement, String owner) throws SQLException {
        return statement.executeUpdate("update accounts set seen = now() where owner = '" + owner + "'");
    }
}
