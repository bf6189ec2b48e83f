package example;

import java.sql.Connection;
import java.sql.SQLException;

class Connections {
    void giveBack(Connection connection) throws SQLException {
        connection.rollback();
    }
}
