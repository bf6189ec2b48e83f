package example;

import java.sql.Statement;

class JdbcMemberRepo implements MemberRepo {
    private final Statement statement;
    private long next;

    JdbcMemberRepo(Statement statement) {
        this.statement = statement;
    }

    @Override
    public long add(String name, String token) {
        Helper.run(statement, "insert into members values ('" + name + "', '" + token + "')");
        return next++;
    }
}
