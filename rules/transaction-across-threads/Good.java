package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

class BillingService {
    private final JdbcTemplate jdbc;
    private final ExecutorService pool;
    private final TransactionTemplate transaction;

    BillingService(JdbcTemplate jdbc, ExecutorService pool, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.pool = pool;
        this.transaction = transaction;
    }

    @Transactional
    public void bill(String customer, List<String> positions) {
        jdbc.update("insert into bill values (?)", customer);
        positions.forEach(p -> jdbc.update("insert into position values (?)", p));
        pool.submit(() -> transaction.executeWithoutResult(status ->
                jdbc.update("insert into audit values (?)", customer)));
    }
}
