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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which locks are held at a place, as far as its own method shows. */
public final class Locks {

    private static final int MAX_CALLERS = 3;

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
        return heldAt(call).stream().filter(Held::monitor).findFirst();
    }

    /** All monitors and locks that are held at a call, the innermost first. */
    public List<Held> heldAt(Call call) {
        List<Held> held = new ArrayList<>(0);
        Body root = call.body().threadRoot();
        for (Node n = call.node(); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof SynchronizedStmt statement && FileModel.isWithin(call.node(), statement.getBody())) {
                held.add(new Held(true, statement.getExpression().toString(), file.location(statement.getExpression())));
            }
            if (n instanceof TryStmt attempt && FileModel.isWithin(call.node(), attempt.getTryBlock())) {
                unlockedIn(attempt).ifPresent(held::add);
            }
            if (n instanceof MethodDeclaration method && method.isSynchronized()) {
                held.add(new Held(true, method.isStatic() ? file.typeName(method) + ".class" : "this",
                        file.location(method.getName())));
            }
            if (n == root.node()) {
                break;
            }
        }
        return held;
    }

    /**
     * The innermost lock that stays held during a wait: not the one that the wait gives back. Where the method itself
     * holds none, the methods of this file that call it are asked.
     */
    Optional<Held> heldDuring(Wait wait) {
        List<Held> held = heldAt(wait.call());
        if (wait.isForCondition()) {
            held.stream().filter(h -> isGivenBack(h, wait.call())).findFirst().ifPresent(held::remove);
            return held.stream().findFirst();
        }
        return held.isEmpty() ? heldByCaller(wait.call().body(), MAX_CALLERS) : held.stream().findFirst();
    }

    private static boolean isGivenBack(Held held, Call wait) {
        String receiver = wait.receiver() == null ? "this" : wait.receiver().toString();
        return wait.name().equals("wait") ? held.monitor() && held.text().equals(receiver) : !held.monitor();
    }

    private Optional<Held> heldByCaller(Body body, int depth) {
        Body method = body.threadRoot();
        if (depth == 0 || !method.isMethod() || !(method.node() instanceof MethodDeclaration declaration)
                || !declaration.isPrivate() || asksForLock(method)) {
            return Optional.empty();
        }
        for (Call caller : file.calls()) {
            if (caller.name().equals(declaration.getNameAsString()) && caller.body().method() != method
                    && file.helpers().bodyOf(caller).orElse(null) == method) {
                Optional<Held> held = heldAt(caller).stream().findFirst()
                        .or(() -> heldByCaller(caller.body(), depth - 1));
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return Optional.empty();
    }

    /** A method that looks whether its caller holds a lock knows what it does when it waits. */
    private static boolean asksForLock(Body method) {
        return method.calls().stream().anyMatch(c -> c.name().equals("holdsLock")
                || c.name().equals("isHeldByCurrentThread"));
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
