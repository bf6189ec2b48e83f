package example;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

public class InvoiceDao {
    private final DataSource source;

    public InvoiceDao(DataSource source) {
        this.source = source;
    }

    String find(long id) {
        try (Connection connection = source.getConnection(); Statement query = connection.createStatement();
             ResultSet rows = query.executeQuery("select total from invoice where id = " + id)) {
            return rows.next() ? rows.getString(1) : "none";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
