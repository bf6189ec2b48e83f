package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class BillingService {
    private final JdbcTemplate jdbc;
    private final ExecutorService pool;

    BillingService(JdbcTemplate jdbc, ExecutorService pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    @Transactional
    public void bill(String customer, List<String> positions) {
        jdbc.update("insert into bill values (?)", customer);
        pool.submit(() -> jdbc.update("insert into audit values (?)", customer)); // finding: stays when the transaction rolls back
        CompletableFuture.runAsync(() -> store(customer), pool).join(); // finding: BillingService.store
        positions.parallelStream().forEach(p -> jdbc.update("insert into position values (?)", p)); // finding: parallel stream
    }

    private void store(String customer) {
        jdbc.update("update customer set billed = true where id = ?", customer);
    }
}
