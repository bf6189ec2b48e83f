package example;

import java.sql.SQLException;
import java.sql.Statement;

final class Helper {
    private Helper() {
    }

    static void run(Statement statement, String sql) {
        try {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
