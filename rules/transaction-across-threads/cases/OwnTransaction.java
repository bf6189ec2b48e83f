package example;

import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

// Trap: the task opens a transaction of its own, here or in a method of the class.
class Audit {
    private final JdbcTemplate jdbc;
    private final ExecutorService pool;
    private final TransactionTemplate own;

    Audit(JdbcTemplate jdbc, ExecutorService pool, TransactionTemplate own) {
        this.jdbc = jdbc;
        this.pool = pool;
        this.own = own;
    }

    @Transactional
    public void change(String what) {
        jdbc.update("update t set x = ?", what);
        pool.execute(() -> own.execute(status -> jdbc.update("insert into log values (?)", what)));
        pool.execute(() -> log(what));
    }

    private void log(String what) {
        own.execute(status -> jdbc.update("insert into log values (?)", what));
    }
}
