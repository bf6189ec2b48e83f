package example;

import java.sql.SQLException;
import java.sql.Statement;

class JdbcAccountRepo implements AccountRepo {
    private final Statement statement;

    JdbcAccountRepo(Statement statement) {
        this.statement = statement;
    }

    @Override
    public long balance(String owner) {
        try {
            return Sql.update(statement, owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
