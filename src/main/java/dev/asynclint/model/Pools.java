package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import java.util.Set;

/** What bounds a pool whose making sets no bound. */
public final class Pools {

    private final FileModel file;

    Pools(FileModel file) {
        this.file = file;
    }

    /** Whether a pool that a call makes has a limit of another sort: set later, by permits, by the tasks it gets. */
    public boolean isBounded(Call made) {
        if (Tests.isInMain(made.node())) {
            return true;
        }
        Set<Call> uses = file.settings().of(made.expression());
        if (uses.stream().anyMatch(Pools::setsLimit)) {
            return true;
        }
        List<Call> starts = uses.stream().filter(c -> c.receiver() != null && Spawn.of(c).isPresent()).toList();
        return !starts.isEmpty() && (starts.stream().allMatch(file.guards()::isPermitted)
                || starts.stream().allMatch(this::startsLoopOnce));
    }

    private static boolean setsLimit(Call call) {
        String value = call.arguments().size() == 1 ? call.argument(0).toString() : "";
        return switch (call.name()) {
            case "setMaximumPoolSize", "setConcurrencyLimit" -> !value.startsWith("-") && !value.endsWith("MAX_VALUE");
            case "setVirtualThreads" -> value.equals("true");
            default -> false;
        };
    }

    /** {@code pool.execute(this::readLoop)}: a task that lives as long as its pool, started outside of any loop. */
    private boolean startsLoopOnce(Call start) {
        Expression work = Call.unwrap(start.argument(0));
        Body body = file.bodyAt(work);
        if (body == null || Loop.around(start).isPresent()) {
            return false;
        }
        return loops(body.node()) || body.calls().stream().anyMatch(c ->
                file.helpers().bodyOf(c).map(b -> loops(b.node())).orElse(false));
    }

    private static boolean loops(Node code) {
        return code.findFirst(Node.class, n -> n instanceof WhileStmt || n instanceof DoStmt
                || n instanceof ForStmt loop && loop.getCompare().isEmpty()).isPresent();
    }
}
