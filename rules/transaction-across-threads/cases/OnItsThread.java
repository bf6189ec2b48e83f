package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

// Trap: lambdas that run at once; tasks that do not touch the database.
class Shop {
    private final JdbcTemplate jdbc;
    private final Executor pool;

    Shop(JdbcTemplate jdbc, Executor pool) {
        this.jdbc = jdbc;
        this.pool = pool;
    }

    @Transactional
    public void order(List<String> items, Optional<String> coupon) {
        items.stream().map(String::trim).forEach(i -> jdbc.update("insert into item values (?)", i));
        coupon.ifPresent(c -> jdbc.update("delete from coupon where id = ?", c));
        pool.execute(() -> System.out.println("ordered " + items));
        List<String> names = items.parallelStream().map(String::toUpperCase).toList();
        jdbc.update("insert into names values (?)", names);
    }
}
