package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Place;
import java.util.List;

/** A ThreadLocal that a file makes, and how its values come and go. */
public final class ThreadLocals {

    private static final String THREAD_LOCAL = "java.lang.ThreadLocal";

    private ThreadLocals() {
    }

    /** Whether a call makes a ThreadLocal. */
    public static boolean isMadeBy(Call call) {
        return call.expression() != null && (call.name().equals("new") && call.file().isSubtype(call.receiverType(), THREAD_LOCAL)
                || call.isTo(THREAD_LOCAL, "withInitial"));
    }

    /** Whether a call sets a ThreadLocal to null. */
    public static boolean isSetToNull(Call call) {
        Expression value = Call.unwrap(call.argument(0));
        return call.isTo(THREAD_LOCAL, "set")
                && (value instanceof CastExpr cast ? Call.unwrap(cast.getExpression()) : value) instanceof NullLiteralExpr;
    }

    /**
     * The calls that give a thread a value which stays: empty when the code takes it back somewhere, when it is what a
     * thread keeps for itself, made when it is first asked for, or when the thread ends with the task.
     */
    public static List<Call> valuesThatStay(Life local) {
        if (local.isGivenAway() || local.has("remove") || local.calls().stream()
                .anyMatch(c -> isSetToNull(c) || c.name().equals("set") && isInFinally(c.node()))) {
            return List.of();
        }
        return local.calls().stream().filter(c -> c.name().equals("set") && !c.arguments().isEmpty() && !isKept(c)
                && !c.body().threadRoot().context().isOn(Place.NEW_THREAD, Place.VIRTUAL_THREAD)).toList();
    }

    /** {@code finally { CURRENT.set(previous); }} */
    private static boolean isInFinally(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getFinallyBlock().filter(f -> f == inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code if (buffer == null) BUFFER.set(new byte[1024])}: made once for each thread, and used again. */
    private static boolean isKept(Call set) {
        Expression value = Call.unwrap(set.argument(0));
        if (value instanceof ObjectCreationExpr made && set.file().typeOf(made).name().startsWith("java.")
                || value.isArrayCreationExpr() || value.isLiteralExpr()) {
            return true;
        }
        for (Node n = set.node(); n != null && n != set.body().node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && choice.getCondition().toString().matches("(?s).*(null|isEmpty|isPresent|length|size|capacity).*")) {
                return true;
            }
        }
        return false;
    }
}
