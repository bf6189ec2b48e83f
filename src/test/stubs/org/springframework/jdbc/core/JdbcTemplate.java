package org.springframework.jdbc.core;

public class JdbcTemplate {
    public int update(String sql, Object... args) {
        return 0;
    }

    public <T> T queryForObject(String sql, Class<T> type, Object... args) {
        return null;
    }
}
