package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.facts.MethodTarget;
import java.util.List;
import java.util.Set;

/** Whether code can fail: throw something that nobody within it takes. */
public final class Failures {

    /** Calls that hardly ever throw: counting down, setting, logging. */
    private static final Set<String> SAFE = Set.of("countDown", "set", "complete", "completeExceptionally",
            "incrementAndGet", "getAndIncrement", "decrementAndGet", "getAndDecrement", "addAndGet", "get", "isInterrupted",
            "interrupt", "currentThread", "release", "setName", "getName", "nanoTime", "currentTimeMillis", "println",
            "printStackTrace", "getMessage", "size", "isEmpty", "put", "add", "increment", "decrement", "append");

    private final FileModel file;

    Failures(FileModel file) {
        this.file = file;
    }

    /** Whether an exception can leave this body, by its own calls; calls of project methods count as able to fail. */
    public boolean canFail(Body body) {
        return !risks(body).isEmpty();
    }

    /**
     * The calls of the project's methods that a body makes outside of any catch-all, when nothing else in it can fail:
     * whether it can fail is up to them. Empty when it can fail by itself, or cannot at all.
     */
    public List<MethodTarget> dependsOn(Body body) {
        List<Call> risks = risks(body);
        List<MethodTarget> targets = risks.stream().flatMap(c -> c.target().stream()).toList();
        return targets.size() == risks.size() && !hasThrow(body) ? targets : List.of();
    }

    /** The calls of a body whose failure would leave it; a throw statement outside counts with the call it makes. */
    private List<Call> risks(Body body) {
        return body.callsOnThread().stream()
                .filter(c -> !isSafe(c) && !isCaught(c.node(), body.node())).toList();
    }

    private boolean hasThrow(Body body) {
        return body.node().findAll(ThrowStmt.class).stream()
                .anyMatch(t -> file.bodyAround(t) == body && !isCaught(t, body.node()));
    }

    private boolean isSafe(Call call) {
        if (isLogging(call)) {
            return true;
        }
        return call.target().isEmpty() && !call.blocks() && SAFE.contains(call.name());
    }

    /** {@code log.warn(…)}, {@code LOGGER.info(…)}, {@code logger.atInfo()…log(…)} */
    public static boolean isLogging(Call call) {
        String type = call.receiverType().simpleName();
        if (type.endsWith("Logger") || type.equals("Log")) {
            return true;
        }
        Expression receiver = call.receiver();
        String name = receiver == null ? "" : receiver.toString().toLowerCase(java.util.Locale.ROOT);
        return name.matches("(\\w+\\.)?_?(log|logger)(\\(\\))?(\\..*)?");
    }

    /** Whether a try within the outer node takes every unchecked failure of this place, and does not throw it on. */
    boolean isCaught(Node place, Node outer) {
        Node inner = place;
        for (Node n = place.getParentNode().orElse(null); n != null && inner != outer; n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && (inner == attempt.getTryBlock() || attempt.getResources().contains(inner))
                    && attempt.getCatchClauses().stream().anyMatch(this::takesAll)) {
                return true;
            }
            inner = n;
        }
        return isInHandlerOfLogging(place);
    }

    /** What a handler does to report the failure is not looked at again. */
    private static boolean isInHandlerOfLogging(Node place) {
        return place.findAncestor(CatchClause.class).isPresent();
    }

    private boolean takesAll(CatchClause clause) {
        Handler handler = new Handler(file.bodyAround(clause), clause);
        return handler.isCatchAll() && clause.getBody().findFirst(ThrowStmt.class).isEmpty();
    }
}
