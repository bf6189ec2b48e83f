package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.asynclint.facts.Effect;
import dev.asynclint.finding.Location;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/**
 * A wait, perhaps by way of other methods, while a lock is held.
 *
 * @param waits the calls of this file that wait: the call itself, or those of the method of this file that it calls
 * @param lock  the innermost lock that stays held
 */
public record LockedWait(Call call, List<Call> waits, Locks.Held lock) {

    private static final String LIFECYCLE = "(start|init|open|connect|run|close|stop|shutdown|destroy|terminate|dispose"
            + "|cleanup|setUp|tearDown|configure|bootstrap|initialize|activate|deactivate|halt|quit|new)([A-Z].*)?";

    public static Optional<LockedWait> of(Blocking blocking) {
        Call call = blocking.call();
        return call.file().locks().keptDuring(call).stream().findFirst().map(lock -> new LockedWait(call,
                blocking.isDirect() ? List.of(call) : call.file().helpers().bodyOf(call)
                        .map(b -> b.callsOnThread().stream().filter(Call::blocks).toList()).orElse(List.of()), lock));
    }

    /** Where code that must run before the wait ends needs the lock as well. */
    public Optional<Location> neededByAwaited() {
        return waits.stream().flatMap(wait -> call.file().locks().keptDuring(call).stream()
                .flatMap(held -> Awaited.needing(wait, held.identity()).stream())).findFirst();
    }

    /** Whether each of the waits has a limit. */
    public boolean isTimed() {
        return waits.stream().allMatch(w -> w.effect().map(Effect::timed).orElse(false));
    }

    /** Where another method of this file takes the lock for something that does not wait, outside of start and stop. */
    public Optional<Location> quickUser() {
        Locks locks = call.file().locks();
        Body own = call.body().threadRoot();
        return call.file().bodies().stream()
                .filter(b -> b.threadRoot() == b && b != own && !isLifecycle(b))
                .flatMap(b -> locks.takesItself(b, lock.identity()).filter(at -> isQuick(b)).stream()).findFirst();
    }

    private boolean isQuick(Body body) {
        return body.callsOnThread().stream().noneMatch(c -> isSlow(c) && call.file().locks().heldAt(c).stream()
                .anyMatch(h -> h.identity().equals(lock.identity())));
    }

    private boolean isSlow(Call call) {
        return call.blocks() || call.file().helpers().bodyOf(call)
                .map(b -> b.callsOnThread().stream().anyMatch(Call::blocks)).orElse(false);
    }

    /** Whether the lock is there for this wait: others are to wait until an object is started, stopped or made. */
    public boolean isByDesign() {
        return isLifecycle(call.body().method()) || isOnlyOnce();
    }

    private static boolean isLifecycle(Body body) {
        return body.method().isMethod() && body.method().declaration().name().matches(LIFECYCLE);
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
