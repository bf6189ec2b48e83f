package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether code can fail: throw something that nobody within it takes. */
public final class Failures {

    /** Calls that hardly ever throw: counting down, setting, logging. */
    private static final Set<String> SAFE = Set.of("countDown", "set", "complete", "completeExceptionally",
            "incrementAndGet", "getAndIncrement", "decrementAndGet", "getAndDecrement", "addAndGet", "get", "isInterrupted",
            "interrupt", "currentThread", "release", "setName", "getName", "nanoTime", "currentTimeMillis", "println",
            "printStackTrace", "getMessage", "forEach", "onSpinWait", "yield", "emptySet", "emptyList", "emptyMap", "size", "isEmpty", "put", "add", "increment", "decrement", "append");

    private static final int MAX_DEPTH = 3;

    private static final Pattern ACCESSOR = Pattern.compile("(is|has|get)[A-Z]");
    private static final Pattern LOGGER = Pattern.compile("(\\w+\\.)?_?(log|logger)(\\(\\))?(\\.|$)", Pattern.CASE_INSENSITIVE);

    private final FileModel file;

    Failures(FileModel file) {
        this.file = file;
    }

    /**
     * What can fail in a body.
     *
     * @param at      the first call or throw statement whose failure leaves it
     * @param targets methods of the project on which it depends, when nothing else can fail; else empty
     */
    public record Risk(Location at, List<MethodTarget> targets) {
    }

    /** What in a body can fail; empty when all of it is caught, or safe. Methods of other files count as able to fail. */
    public Optional<Risk> riskOf(Body body) {
        List<Call> risks = risks(body, 0);
        if (isMostlyGuarded(body, risks.size())) {
            risks = List.of();
        }
        Optional<ThrowStmt> thrown = thrownIn(body);
        if (thrown.isPresent()) {
            return Optional.of(new Risk(file.location(thrown.get()), List.of()));
        }
        if (risks.isEmpty()) {
            return Optional.empty();
        }
        List<MethodTarget> targets = risks.stream().flatMap(c -> c.target().stream()).distinct().toList();
        boolean unknown = risks.stream().anyMatch(c -> c.target().isEmpty());
        return Optional.of(new Risk(risks.get(0).location(), unknown ? List.of() : targets));
    }

    /** Whether an exception can leave this body. */
    public boolean canFail(Body body) {
        if (isPlainlyAbleToFail(body) || thrownIn(body).isPresent()) {
            return true;
        }
        int risks = risks(body, 0).size();
        return risks > 0 && !isMostlyGuarded(body, risks);
    }

    /** Whether a catch-all stands around most of what it calls: the work is in there, a timer or name outside. */
    private boolean isMostlyGuarded(Body body, int risks) {
        return risks > 0 && body.callsOnThread().stream().filter(c -> !isInHandler(c.node(), body)
                && isCaught(c.node(), body.node())).count() > risks;
    }

    /** A look without types, which settles most methods: a call of some other object's method, and no try around it. */
    private boolean isPlainlyAbleToFail(Body body) {
        return body.node().findFirst(TryStmt.class).isEmpty() && body.calls().stream().anyMatch(c -> c.receiver() != null
                && !SAFE.contains(c.name()) && !LOGGER.matcher(c.receiver().toString()).lookingAt()
                && !c.receiver().isMethodCallExpr() && !c.receiver().isThisExpr());
    }

    /** The calls of a body whose failure would leave it. */
    private List<Call> risks(Body body, int depth) {
        return body.callsOnThread().stream().filter(c -> isRisk(c, body, depth)).toList();
    }

    private boolean isRisk(Call call, Body body, int depth) {
        return !isCaught(call.node(), body.node()) && !isInHandler(call.node(), body) && !isSafe(call, depth);
    }

    /** Whether what a call throws may leave its body. */
    boolean canFail(Call call) {
        return !isCaught(call.node(), call.body().node()) && !isSafe(call, 0);
    }

    private Optional<ThrowStmt> thrownIn(Body body) {
        return body.node().findFirst(ThrowStmt.class,
                t -> file.bodyAround(t) == body && !isCaught(t, body.node()));
    }

    private boolean isSafe(Call call, int depth) {
        if (isLogging(call)) {
            return true;
        }
        if (call.target().isEmpty() && !call.blocks() && SAFE.contains(call.name())) {
            return true;
        }
        if (isAccessor(call) || isFollowed(call)) {
            return true;
        }
        Optional<Body> own = call.target().filter(MethodTarget::exactly).flatMap(t -> file.helpers().bodyOf(call));
        if (own.isPresent()) {
            return isSafe(own.get(), depth + 1);
        }
        return call.previous().map(made -> givesSafeTask(made, depth + 1)).orElse(false);
    }

    /** {@code isRunning()}, {@code getName()} */
    private static boolean isAccessor(Call call) {
        return call.arguments().isEmpty() && !call.blocks() && ACCESSOR.matcher(call.name()).lookingAt();
    }

    /** Whether the failure has somewhere to go: a callback or promise among the arguments, a stage that looks at it. */
    private boolean isFollowed(Call call) {
        if (call.arguments().stream().filter(a -> a instanceof NameExpr).map(file::typeOf)
                .anyMatch(t -> file.futures().isFuture(t) || t.simpleName().endsWith("Callback"))) {
            return true;
        }
        for (Call stage = call; stage != null && file.futures().isFuture(stage.type());
                stage = stage.next().orElse(null)) {
            if (stage.is(Api.Flag.HANDLES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSafe(Body body, int depth) {
        return depth <= MAX_DEPTH && risks(body, depth).isEmpty() && thrownIn(body).isEmpty();
    }

    /** {@code guarded(task).run()}: the method gives a lambda that catches everything. */
    private boolean givesSafeTask(Call made, int depth) {
        Body maker = file.helpers().bodyOf(made).orElse(null);
        List<ReturnStmt> returns = maker == null ? List.of() : maker.node().findAll(ReturnStmt.class,
                r -> file.bodyAround(r) == maker);
        return !returns.isEmpty() && returns.stream().allMatch(r -> r.getExpression().map(file::bodyAt)
                .map(task -> isSafe(task, depth)).orElse(false));
    }

    /** {@code log.warn(…)}, {@code LOGGER.info(…)}, {@code logger.atInfo()…log(…)} */
    public static boolean isLogging(Call call) {
        String type = call.receiverType().simpleName();
        if (type.endsWith("Logger") || type.equals("Log")) {
            return true;
        }
        Expression receiver = call.receiver();
        return receiver != null && LOGGER.matcher(receiver.toString()).lookingAt();
    }

    /** Whether a try within the outer node takes every unchecked failure of this place, and does not throw it on. */
    boolean isCaught(Node place, Node outer) {
        Node inner = place;
        for (Node n = place.getParentNode().orElse(null); n != null && inner != outer; n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && inner == attempt.getFinallyBlock().orElse(null)
                    && attempt.getCatchClauses().stream().anyMatch(this::takesAll)) {
                return true; // the clean-up of code that is guarded by itself
            }
            if (n instanceof TryStmt attempt && (inner == attempt.getTryBlock() || attempt.getResources().contains(inner))
                    && attempt.getCatchClauses().stream().anyMatch(this::takesAll)) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    /** What a handler does to report the failure is not looked at again; what it throws is. */
    private static boolean isInHandler(Node place, Body body) {
        return place.findAncestor(CatchClause.class).map(c -> FileModel.isWithin(c, body.node())).orElse(false);
    }

    private boolean takesAll(CatchClause clause) {
        Handler handler = new Handler(file.bodyAround(clause), clause);
        return handler.isCatchAll() && clause.getBody().findFirst(ThrowStmt.class).isEmpty();
    }
}
