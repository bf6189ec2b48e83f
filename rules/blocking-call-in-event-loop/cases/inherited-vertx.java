// Hard: the timer is set on a field of the library's superclass
import io.vertx.core.AbstractVerticle;
import java.sql.SQLException;
import javax.sql.DataSource;

class Cleaner extends AbstractVerticle {
    private final DataSource rows;

    Cleaner(DataSource rows) {
        this.rows = rows;
    }

    @Override
    public void start() {
        vertx.setPeriodic(60_000, id -> deleteOld()); // finding: DataSource.getConnection
        vertx.setTimer(10, id -> vertx.executeBlocking(() -> rows.getConnection()));
    }

    private void deleteOld() {
        try (var connection = rows.getConnection()) {
            connection.createStatement().execute("delete from rows where age > 30");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
