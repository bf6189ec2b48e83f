// Hard: the wait stands in a function of the collector that ends the parallel stream, and in one of flatMap
package example;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

class Stock {
    private final DataSource source;

    Stock(DataSource source) {
        this.source = source;
    }

    int total(List<String> shelves) {
        return shelves.parallelStream()
                .flatMap(shelf -> Optional.of(shelf).filter(s -> count(s) > 0).stream()) // finding: DataSource.getConnection
                .mapToInt(this::count) // finding: DataSource.getConnection
                .sum();
    }

    private int count(String shelf) {
        try (Connection connection = source.getConnection(); Statement update = connection.createStatement()) {
            return update.executeUpdate("update shelf set seen = 1 where name = '" + shelf + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
