package example;

import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

// Hard: the transaction is that of a template, whose function hands a part of the work to another thread.
class Bookings {
    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;
    private final Executor pool;

    Bookings(TransactionTemplate transactions, JdbcTemplate jdbc, Executor pool) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pool = pool;
    }

    void book(long id) {
        transactions.executeWithoutResult(status -> {
            jdbc.update("update booking set done = true where id = ?", id);
            pool.execute(() -> note(id)); // finding: note
        });
    }

    // Trap: after the transaction, which has ended with its function.
    void bookAndTell(long id) {
        transactions.executeWithoutResult(status -> jdbc.update("update booking set done = true where id = ?", id));
        pool.execute(() -> note(id));
    }

    private void note(long id) {
        jdbc.update("insert into notes values (?)", id);
    }
}
