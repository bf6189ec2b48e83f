package example;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

class StockDao {
    private final JdbcTemplate jdbc;

    StockDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void update(String article, int left) {
        jdbc.update("update stock set n = ? where article = ?", left, article);
    }

    @Transactional
    public void updateByItself(String article, int left) {
        jdbc.update("update stock set n = ? where article = ?", left, article);
    }
}
