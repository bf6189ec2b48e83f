package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Effect;
import dev.asynclint.finding.Location;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wait, perhaps by way of other methods, while a lock is held.
 *
 * @param waits the calls of this file that wait: the call itself, or those of the method of this file that it calls
 * @param lock  the innermost lock that stays held
 */
public record LockedWait(Call call, List<Call> waits, Locks.Held lock) {

    private static final String PHASES = "start|init|open|connect|run|close|stop|shutdown|destroy|terminate|dispose|recover|suspend|resume"
            + "|cleanup|configure|bootstrap|initialize|activate|deactivate|halt|quit|restart|new";
    /** {@code start}, {@code doStart}, {@code stopServer}, {@code postStartupInitialize} */
    private static final Pattern LIFECYCLE = Pattern.compile("(" + PHASES + ")([A-Z].*)?|(do|on|pre|post|internal|try|perform).*?("
            + Stream.of(PHASES.split("[|]")).map(p -> p.substring(0, 1).toUpperCase(Locale.ROOT) + p.substring(1))
            .collect(Collectors.joining("|")) + ")(up)?([A-Z].*)?");
    private static final List<String> CONNECTIONS = List.of("java.sql.Connection", "java.sql.Statement", "java.sql.ResultSet");
    private static final int MAX_DEPTH = 3;

    public static Optional<LockedWait> of(Blocking blocking) {
        Call call = blocking.call();
        return call.file().locks().keptDuring(call).stream().findFirst().map(lock -> new LockedWait(call,
                blocking.isDirect() ? List.of(call) : call.file().helpers().bodyOf(call)
                        .map(LockedWait::waitsOf).orElse(List.of()), lock));
    }

    /** Where code that must run before the wait ends needs the lock as well. */
    public Optional<Location> neededByAwaited() {
        if (waits.isEmpty() && !call.resolution().onSelf()) {
            return Optional.empty();
        }
        List<Locks.Held> held = call.file().locks().keptDuring(call);
        return held.stream().flatMap(each -> waits.stream().flatMap(wait -> Awaited.needing(wait, each.identity()).stream()))
                .findFirst().or(() -> held.stream()
                        .flatMap(each -> Awaited.needingAsOwnRun(call, each.identity())
                                .or(() -> Awaited.needingByField(call, each.identity())).stream()).findFirst());
    }

    /** Whether each of the waits has a limit; those of an inherited method are looked up where it stands. */
    public boolean isTimed() {
        return waits.isEmpty() ? call.file().elsewhere().method(call, "waits with a limit",
                (other, body) -> Optional.of(areTimed(waitsOf(body)))).orElse(false) : areTimed(waits);
    }

    private static boolean areTimed(List<Call> waits) {
        return !waits.isEmpty() && waits.stream().allMatch(w -> w.effect().map(Effect::timed).orElse(false));
    }

    private static List<Call> waitsOf(Body body) {
        return body.callsOnThread().stream().filter(Call::blocks).toList();
    }

    /** Where another method of this file takes the lock for something that does not wait, outside of start and stop. */
    public Optional<Location> quickUser() {
        Locks locks = call.file().locks();
        Body own = call.body().threadRoot();
        return call.file().bodies().stream()
                .filter(b -> b != own && !isLifecycle(b))
                .flatMap(b -> locks.takesItself(b, lock.identity()).filter(at -> b.threadRoot() == b && isQuick(b)).stream())
                .findFirst();
    }

    private boolean isQuick(Body body) {
        return body.callsOnThread().stream().noneMatch(c -> isSlow(c, MAX_DEPTH) && call.file().locks().heldAt(c).stream()
                .anyMatch(h -> Locks.exclude(h.identity(), lock.identity())));
    }

    /** Whether a call waits, does what this one does, or leads to the method that waits, as far as this file shows it. */
    private boolean isSlow(Call other, int depth) {
        return other.blocks() || other.name().equals(call.name()) && other.target().filter(t -> call.target().filter(t::equals).isPresent()).isPresent()
                || depth > 0 && call.file().helpers().bodyOf(other).filter(b -> b == call.body().threadRoot()
                || b.callsOnThread().stream().anyMatch(c -> isSlow(c, depth - 1))).isPresent();
    }

    /**
     * Whether the lock is there for this wait: others are to wait until an object is started, stopped or made, or until work
     * is done that the holder has only given to other threads; or whether it is seldom come to: when something fails.
     */
    public boolean isByDesign() {
        return isLifecycle(call.body().method()) || isOfConnection() || LIFECYCLE.matcher(call.name()).matches()
                || call.name().equals("awaitTermination") || isOnlyOnce()
                || call.node().findAncestor(CatchClause.class).isPresent() || waits.stream().anyMatch(this::isForOwnWork);
    }

    /** In a class that is a connection, statement or result of JDBC itself: its lock is there to use it one after the other. */
    private boolean isOfConnection() {
        Body method = call.body().method();
        return method.isMethod() && CONNECTIONS.stream().anyMatch(type ->
                call.file().isSubtype(TypeRef.of(method.declaration().owner()), type));
    }

    /** {@code for (step : steps) futures.add(pool.submit(step)); …get()}: what it waits for was given away here. */
    private boolean isForOwnWork(Call wait) {
        return wait.effect().filter(e -> e.category() == Category.FUTURE || wait.isTo("java.lang.Thread", "join")).isPresent()
                && (startsWork(wait) || startsWork(call));
    }

    private static boolean startsWork(Call wait) {
        return wait.body().threadRoot().callsOnThread().stream().anyMatch(c -> FileModel.isBefore(c.node(), wait.node())
                && (c.is(Api.Flag.STARTS) && !c.api().runs().isEmpty() || c.isTo("java.lang.Thread", "start")));
    }

    private static boolean isLifecycle(Body body) {
        return body.method().isMethod() && LIFECYCLE.matcher(body.method().declaration().name()).matches();
    }

    /** {@code if (connection == null) …}, {@code if (!loaded) …}: what is done once, by the first who comes. */
    private boolean isOnlyOnce() {
        Node inner = call.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && inner != call.body().node();
                n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && inner == choice.getThenStmt() && saysMissing(choice.getCondition())) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    private boolean saysMissing(Expression condition) {
        return condition.findFirst(BinaryExpr.class, b -> b.getOperator() == BinaryExpr.Operator.EQUALS
                && b.getRight().isNullLiteralExpr()).isPresent()
                || condition instanceof UnaryExpr not && not.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && Optional.ofNullable(call.file().types().variable(not.getExpression())).filter(Variable::isField).isPresent();
    }
}
