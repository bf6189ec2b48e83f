// example: profile=strict
package example;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

// Hard: in the strict profile also what only reads, in a stream that is made parallel along the way.
class Stock {
    private final JdbcTemplate jdbc;

    Stock(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public List<Long> count(List<String> articles) {
        jdbc.update("delete from reservation");
        return articles.stream().parallel()
                .filter(a -> !a.isBlank())
                .map(a -> jdbc.queryForObject("select stock from article where id = ?", Long.class, a)) // finding: does not see
                .collect(Collectors.toList());
    }
}
