// example: release=21
package example;

import java.sql.SQLException;
import java.sql.Statement;

class JdbcStore extends CachingStore {
    private final Statement statement;

    JdbcStore(Statement statement) {
        this.statement = statement;
    }

    @Override
    protected String load(String article) {
        try {
            return statement.execute("call price('" + article + "')") ? "1.00" : "0.00";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
