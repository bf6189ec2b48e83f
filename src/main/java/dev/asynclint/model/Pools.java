package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.types.Variable;
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
        if (Tests.isInMain(made.node()) || isAskedFor(made) || isChosen(made) || isGivenAway(made)) {
            return true;
        }
        Set<Call> uses = file.settings().of(made.expression());
        if (uses.stream().anyMatch(Pools::setsLimit)) {
            return true;
        }
        List<Call> starts = uses.stream().filter(c -> c.receiver() != null && Spawn.of(c).isPresent()).toList();
        return starts.isEmpty() ? isWrapped(made) : (starts.stream().allMatch(Permits::isPermitted)
                || starts.stream().allMatch(this::startsLoopOnce));
    }

    /** {@code new BoundedExecutor(pool, 16)}: an executor that is given the pool and a number lets that many tasks run. */
    private boolean isWrapped(Call made) {
        Variable holder = made.expression() == null ? null : file.settings().holder(made.expression());
        return file.calls().stream().anyMatch(c -> c.name().equals("new") && c.type().simpleName().matches(".*(Executor|ExecutorService|Scheduler)")
                && c.arguments().stream().anyMatch(a -> a == made.node() || holder != null && isSame(a, holder))
                && c.arguments().stream().anyMatch(a -> file.typeOf(a).name().equals("int")));
    }

    /** {@code @Provides ExecutorService threads() { return …here…; }}: whoever injects it decides how much it is given. */
    public boolean isProvided(Call made) {
        Body method = made.body().method();
        return method.isMethod() && made.node().findAncestor(Statement.class).filter(Statement::isReturnStmt).isPresent()
                && method.declaration().annotations().stream().anyMatch(a -> a.matches("(.*\\.)?(Provides|Produces)"));
    }

    private boolean isSame(Expression expression, Variable variable) {
        Variable meant = file.types().variable(expression);
        return meant != null && meant.identity().equals(variable.identity());
    }

    /** Whether a pool lives for the tasks of one method only: a local variable that is shut down or closed there. */
    public boolean isOfOneBatch(Call made) {
        if (made.node().findAncestor(t -> t.getResources().stream().anyMatch(r -> FileModel.isWithin(made.node(), r)),
                TryStmt.class).isPresent()) {
            return true;
        }
        Variable holder = made.expression() == null ? null : file.settings().holder(made.expression());
        return holder != null && !holder.isField() && file.calls().stream().anyMatch(c -> c.receiver() != null
                && c.body().method() == made.body().method() && c.receiver().toString().equals(holder.name())
                && c.name().matches("shutdown(Now)?|close"));
    }

    /** In the project's own {@code newCachedThreadPool(…)} or {@code CachedPools}: whoever calls it says what it wants. */
    private static boolean isAskedFor(Call made) {
        Body method = made.body().method();
        return made.file().typeName(made.node()).matches(".*Cached(Thread|Executor|Pool).*")
                || method.isMethod() && method.declaration().name().matches("(?i).*cached.*(pool|executor).*");
    }

    /** {@code if (max == -1) …here… else …a pool of max threads…}, {@code case CACHED}: whoever configures it wants no limit. */
    private boolean isChosen(Call made) {
        Node inner = made.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != made.body().node();
                n = n.getParentNode().orElse(null)) {
            Node other = n instanceof IfStmt choice && inner == choice.getThenStmt()
                    && saysNoLimit(choice.getCondition()) ? choice.getElseStmt().orElse(null)
                    : n instanceof ConditionalExpr choice && inner == choice.getThenExpr()
                    && saysNoLimit(choice.getCondition()) ? choice.getElseExpr() : null;
            if (n instanceof SwitchEntry entry && entry.getLabels().stream()
                    .anyMatch(label -> label.toString().matches("(?i).*cached.*"))) {
                return true;
            }
            if (other != null && other.findFirst(Expression.class, this::isBoundedPool).isPresent()) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    private static boolean saysNoLimit(Expression condition) {
        return condition.toString().matches("(?s)[^&|]*(==|<=?) *(-1|0)");
    }

    private boolean isBoundedPool(Expression expression) {
        Call call = file.callAt(expression);
        return call != null && file.isSubtype(call.type(), "java.util.concurrent.Executor")
                && !file.executors().madeBy(call).isUnbounded();
    }

    /** {@code new ChannelFactory(pool, …)} of a library and nothing else: the library decides how many tasks it gets. */
    private boolean isGivenAway(Call made) {
        Node place = made.node();
        if (isArgumentOfLibrary(place)) {
            return true;
        }
        if (!(place.getParentNode().orElse(null) instanceof VariableDeclarator held)
                || !(held.getParentNode().orElse(null) instanceof VariableDeclarationExpr)) {
            return false;
        }
        Node scope = held.findAncestor(CallableDeclaration.class).map(Node.class::cast).orElse(file.unit());
        List<NameExpr> uses = scope.findAll(NameExpr.class, n -> n.getNameAsString().equals(held.getNameAsString()));
        return !uses.isEmpty() && uses.stream().allMatch(this::isArgumentOfLibrary);
    }

    private boolean isArgumentOfLibrary(Node value) {
        if (!(value.getParentNode().orElse(null) instanceof ObjectCreationExpr creation)
                || creation.getArguments().stream().noneMatch(a -> a == value)) {
            return false;
        }
        String type = file.typeOf(creation).name();
        return type.indexOf('.') > 0 && !type.startsWith("java.") && !file.isProjectType(type)
                && !type.matches(".*(Executor|ExecutorService|Scheduler)");
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
