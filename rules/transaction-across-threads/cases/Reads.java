package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

// Trap: in the default profile what only reads: two queries side by side.
class Dashboard {
    private final JdbcTemplate jdbc;
    private final Executor pool;

    Dashboard(JdbcTemplate jdbc, Executor pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    @Transactional(readOnly = true)
    public long total() {
        CompletableFuture<Long> orders = CompletableFuture.supplyAsync(() -> jdbc.queryForObject("select count(*) from orders", Long.class), pool);
        CompletableFuture<Long> returns = CompletableFuture.supplyAsync(() -> jdbc.queryForObject("select count(*) from returns", Long.class), pool);
        return orders.join() - returns.join();
    }
}
