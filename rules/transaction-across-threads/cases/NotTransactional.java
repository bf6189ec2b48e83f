package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

// Trap: no transaction around: another method of the class has one, or it is switched off.
class Importer {
    private final JdbcTemplate jdbc;
    private final ExecutorService pool;

    Importer(JdbcTemplate jdbc, ExecutorService pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    public void load(List<String> rows) {
        rows.forEach(row -> pool.execute(() -> jdbc.update("insert into t values (?)", row)));
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void loadAll(List<String> rows) {
        rows.parallelStream().forEach(row -> jdbc.update("insert into t values (?)", row));
    }

    @Transactional
    public void one(String row) {
        jdbc.update("insert into t values (?)", row);
    }
}
