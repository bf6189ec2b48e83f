package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.finding.Location;
import java.util.Optional;

/** Which locks are held at a place, as far as its own method shows. */
public final class Locks {

    private final FileModel file;

    Locks(FileModel file) {
        this.file = file;
    }

    /**
     * A lock that is held.
     *
     * @param monitor whether it is an object's monitor
     * @param text    the locked expression as it stands in the code; {@code this} for synchronized methods
     */
    public record Held(boolean monitor, String text, Location at) {
    }

    /** The innermost monitor that is held at a call. */
    public Optional<Held> monitorAt(Call call) {
        Body root = call.body().threadRoot();
        for (Node n = call.node(); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof SynchronizedStmt statement && FileModel.isWithin(call.node(), statement.getBody())) {
                return Optional.of(new Held(true, statement.getExpression().toString(), file.location(statement.getExpression())));
            }
            if (n instanceof MethodDeclaration method && method.isSynchronized()) {
                return Optional.of(new Held(true, method.isStatic() ? file.typeName(method) + ".class" : "this",
                        file.location(method.getName())));
            }
            if (n == root.node()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The innermost monitor or lock that is held at a call. */
    public Optional<Held> lockAt(Call call) {
        Optional<Held> monitor = monitorAt(call);
        if (monitor.isPresent()) {
            return monitor;
        }
        Body root = call.body().threadRoot();
        for (Node n = call.node(); n != null && n != root.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && FileModel.isWithin(call.node(), attempt.getTryBlock())) {
                Optional<Held> held = unlockedIn(attempt);
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code lock.lock(); try { … } finally { lock.unlock(); }} */
    private Optional<Held> unlockedIn(TryStmt attempt) {
        BlockStmt last = attempt.getFinallyBlock().orElse(null);
        if (last == null) {
            return Optional.empty();
        }
        for (MethodCallExpr unlock : last.findAll(MethodCallExpr.class, c -> c.getNameAsString().startsWith("unlock"))) {
            Expression lock = unlock.getScope().orElse(null);
            if (lock != null && isLockedBefore(attempt, lock.toString())) {
                return Optional.of(new Held(false, lock.toString(), file.location(unlock)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLockedBefore(TryStmt attempt, String lock) {
        Node block = attempt.getParentNode().orElse(null);
        if (!(block instanceof BlockStmt statements)) {
            return false;
        }
        for (Statement statement : statements.getStatements()) {
            if (statement == attempt) {
                break;
            }
            if (statement.toString().startsWith(lock + ".lock")) {
                return true;
            }
        }
        return attempt.getTryBlock().getStatements().getFirst()
                .map(s -> s.toString().startsWith(lock + ".lock")).orElse(false);
    }
}
