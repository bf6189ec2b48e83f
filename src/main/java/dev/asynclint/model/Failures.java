package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether code can fail: throw something that nobody within it takes. */
public final class Failures {

    /** Calls that hardly ever throw: counting down, setting, logging. */
    private static final Set<String> SAFE = Set.of("countDown", "set", "complete", "completeExceptionally",
            "incrementAndGet", "getAndIncrement", "decrementAndGet", "getAndDecrement", "addAndGet", "get", "isInterrupted",
            "interrupt", "currentThread", "release", "setName", "getName", "nanoTime", "currentTimeMillis", "println",
            "printStackTrace", "getMessage", "forEach", "onSpinWait", "yield", "emptySet", "emptyList", "emptyMap", "size", "isEmpty", "put", "add", "increment", "decrement", "append",
            "current", "setAttribute");

    private static final int MAX_DEPTH = 3;

    private static final Pattern READS_TEXT = Pattern.compile("parse\\w*|valueOf|decode|create|fromString|require\\w*|check\\w*");
    /** Predicates, counters, gauges and event logs of libraries. */
    private static final Pattern HELPS = Pattern.compile("(is|has|log(?!In|Out|On|Off))[A-Z]\\w*|inc|dec|observe|record|mark|labels|labelValues|tick");
    private static final Pattern ACCESSOR = Pattern.compile("(is|has|get)[A-Z]");
    private static final Pattern LOGGER = Pattern.compile("(\\w+\\.)?_?(log|logger)(\\(\\))?(\\.|$)", Pattern.CASE_INSENSITIVE);

    /** The first few tell enough; in a class of many methods that call each other all would be thousands. */
    private static final int MOST_RISKS = 8;

    private final FileModel file;
    /** By depth. */
    private final List<Map<Body, List<Node>>> known =
            Stream.<Map<Body, List<Node>>>generate(IdentityHashMap::new).limit(MAX_DEPTH + 1).toList();

    Failures(FileModel file) {
        this.file = file;
    }

    /**
     * What can fail in a body.
     *
     * @param at      the first call or throw statement whose failure leaves it
     * @param targets methods of the project on which it depends, when nothing else can fail; else empty
     * @param slight  only calls that throw where the code itself is wrong, such as those of collections
     * @param told    whatever fails is logged before it is thrown on
     */
    public record Risk(Location at, List<MethodTarget> targets, boolean slight, boolean told) {

        private boolean isCertain() {
            return targets.isEmpty() && !slight && !told;
        }
    }

    /**
     * What in a body can fail; empty when all of it is caught, or safe. A method of another file that is evidently meant is
     * looked into; other methods count as able to fail.
     */
    public Optional<Risk> riskOf(Body body) {
        List<Risk> found = new ArrayList<>();
        for (Node risk : risks(body, 0)) {
            risk(risk).ifPresent(found::add);
            if (found.stream().anyMatch(r -> r.isCertain())) {
                break;
            }
        }
        Optional<Risk> worst = found.stream().filter(Risk::isCertain).findFirst();
        if (found.isEmpty() || worst.isPresent()) {
            return worst;
        }
        List<Risk> grave = found.stream().filter(r -> !r.slight() && !r.told()).toList();
        if (grave.isEmpty()) {
            Risk first = found.stream().filter(r -> !r.told()).findFirst().orElse(found.get(0));
            return Optional.of(new Risk(first.at(), List.of(), first.slight(), first.told()));
        }
        List<MethodTarget> targets = grave.stream().flatMap(r -> r.targets().stream()).distinct().toList();
        return Optional.of(new Risk(grave.get(0).at(), targets, false, false));
    }

    private Optional<Risk> risk(Node place) {
        Call call = file.callAt(place);
        if (call == null || isTold(place)) {
            return Optional.of(new Risk(call == null ? file.location(place) : call.location(), List.of(), false, isTold(place)));
        }
        Optional<Optional<Risk>> there = file.elsewhere().method(call, "risk",
                (other, method) -> Optional.of(other.failures().riskOf(method)));
        return there.isPresent() ? there.get() : Optional.of(new Risk(call.location(),
                call.target().map(List::of).orElse(List.of()), isSlight(call), false));
    }

    /** {@code catch (Exception e) { log.error("…", e); throw e; }} around it, or it is that throw. */
    private boolean isTold(Node place) {
        return isToldHere(place) || functionAround(place).filter(f -> isRunWithin(f, run -> isToldHere(run.node()))).isPresent();
    }

    /** {@code logged(this::work)}: where a method of this file that is given work runs it, something is true of that call. */
    private boolean isRunWithin(Node work, Predicate<Call> guarded) {
        Call taker = file.callAt(work.getParentNode().orElse(null));
        Body helper = taker == null ? null : file.helpers().bodyOf(taker).orElse(null);
        int at = helper == null ? -1 : taker.arguments().indexOf(work);
        if (at < 0 || !(helper.node() instanceof CallableDeclaration<?> method) || at >= method.getParameters().size()) {
            return false;
        }
        String name = method.getParameter(at).getNameAsString();
        List<Call> runs = helper.calls().stream().filter(c -> c.receiver() != null && c.receiver().toString().equals(name)).toList();
        return !runs.isEmpty() && runs.stream().allMatch(guarded);
    }

    private static Optional<Node> functionAround(Node place) {
        Node n = place;
        while (n != null && !(n instanceof LambdaExpr) && !(n instanceof MethodReferenceExpr)) {
            n = n instanceof CallableDeclaration<?> ? null : n.getParentNode().orElse(null);
        }
        return Optional.ofNullable(n);
    }

    private boolean isToldHere(Node place) {
        Node inner = place;
        for (Node n = place.getParentNode().orElse(null); n != null && !(inner instanceof LambdaExpr)
                && !(inner instanceof MethodReferenceExpr) && !(inner instanceof CallableDeclaration<?>); n = n.getParentNode().orElse(null)) {
            if (place instanceof ThrowStmt && n instanceof CatchClause clause && isLogged(clause)
                    || n instanceof TryStmt attempt && inner == attempt.getTryBlock()
                    && attempt.getCatchClauses().stream().anyMatch(c -> isCatchAll(c) && isLogged(c))) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    private boolean isLogged(CatchClause clause) {
        return clause.findFirst(MethodCallExpr.class, c -> file.callAt(c) != null && isLogging(file.callAt(c))).isPresent();
    }

    /**
     * A call of the JDK that declares no exception and does not wait, or waits and ends early only when its thread is
     * interrupted: it throws only where the code is wrong.
     */
    private boolean isSlight(Call call) {
        MethodDecl method = call.resolution().method();
        String owner = method == null ? call.name().equals("new") ? call.receiverType().name() : "" : method.owner();
        if (owner.startsWith("java.util.concurrent.locks.") || call.target().isEmpty() && !call.blocks()
                && HELPS.matcher(call.name()).matches()) {
            return true;
        }
        boolean interrupted = method != null && method.throwsTypes().equals(List.of("java.lang.InterruptedException"));
        return (interrupted || !call.blocks() && (method == null || method.throwsTypes().isEmpty())) && !READS_TEXT.matcher(call.name()).matches()
                && file.types().view().types().jdk().has(owner) && !owner.startsWith("java.util.function.")
                && !owner.equals("java.lang.Runnable") && !owner.startsWith("java.util.concurrent.C");
    }

    /** Whether an exception can leave this body. */
    public boolean canFail(Body body) {
        return isPlainlyAbleToFail(body) || !risks(body, 0).isEmpty();
    }

    /**
     * The throw statements and calls whose failure would leave a body, be it by way of methods of this file; none where
     * a catch-all stands around most of what it calls: the work is in there, a timer or name outside.
     */
    private List<Node> risks(Body body, int depth) {
        List<Node> risks = known.get(depth).get(body);
        if (risks == null) {
            risks = findRisks(body, depth);
            known.get(depth).put(body, risks);
        }
        return risks;
    }

    private List<Node> findRisks(Body body, int depth) {
        List<Node> risks = new ArrayList<>(thrownIn(body).stream().toList());
        long guarded = 0;
        for (Call call : body.callsOnThread()) {
            if (isInHandler(call.node(), body)) {
                continue;
            }
            if (isCaught(call.node(), body.node())) {
                guarded++;
            } else if (!isSafe(call)) {
                addRisks(call, depth, risks);
            }
        }
        return guarded > risks.size() && thrownIn(body).isEmpty() ? List.of() : risks;
    }

    /** Those within the method that it calls, when that stands here; the call itself where another may override it. */
    private void addRisks(Call call, int depth, List<Node> into) {
        Optional<Body> own = file.helpers().bodyOf(call).filter(b -> depth < MAX_DEPTH);
        List<Node> within = own.map(b -> risks(b, depth + 1)).orElse(List.of());
        if (!within.isEmpty() && isTold(call.node())) {
            into.add(call.node());
            return;
        }
        within.stream().limit(MOST_RISKS).forEach(into::add);
        if (within.isEmpty() && !(own.isPresent() && isSettled(call))
                && !call.previous().map(made -> givesSafeTask(made, depth + 1)).orElse(false)) {
            into.add(call.node());
        }
    }

    private static boolean isSettled(Call call) {
        return call.resolution().isExactly() || call.resolution().method().is(MethodDecl.Flag.PRIVATE);
    }

    /** A look without types, which settles most methods: a call of some other object's method, and no try around it. */
    private boolean isPlainlyAbleToFail(Body body) {
        return body.node().findFirst(TryStmt.class).isEmpty() && body.calls().stream().anyMatch(c -> c.receiver() != null
                && !SAFE.contains(c.name()) && !LOGGER.matcher(c.receiver().toString()).lookingAt()
                && !c.receiver().isMethodCallExpr() && !c.receiver().isThisExpr());
    }

    /** Whether a call can fail, as far as the method that it calls can be read. */
    boolean mayFail(Call call) {
        List<Node> risks = file.helpers().bodyOf(call).map(own -> risks(own, 1)).orElse(List.of(call.node()));
        return !isSafe(call) && risks.stream().anyMatch(r -> risk(r).isPresent());
    }

    /** Whether what a call throws may leave its body. */
    boolean canFail(Call call) {
        return !isCaught(call.node(), call.body().node()) && !isSafe(call);
    }

    private Optional<ThrowStmt> thrownIn(Body body) {
        return body.node().findFirst(ThrowStmt.class,
                t -> file.bodyAround(t) == body && !isCaught(t, body.node()) && !isDeclared(t, body) && !isLoggedError(t));
    }

    /** Whether a call hardly ever throws: it logs, asks for a property, counts, or has its failure followed. */
    boolean isSafe(Call call) {
        return isLogging(call) || call.target().isEmpty() && !call.blocks() && SAFE.contains(call.name())
                || isAccessor(call) || isFollowed(call) || isOnAtomic(call)
                || call.isTo("java.util.concurrent.Executor", "execute", "submit"); // rejected after a shutdown only
    }

    /** {@code catch (Error e) { log.error("…", e); throw e; }}: told, and meant to end what it can. */
    private boolean isLoggedError(ThrowStmt statement) {
        CatchClause clause = statement.findAncestor(CatchClause.class).orElse(null);
        return clause != null && statement.getExpression().toString().equals(clause.getParameter().getNameAsString())
                && file.isSubtype(file.typeOf(statement.getExpression()), "java.lang.Error") && isLogged(clause);
    }

    /** A checked exception that the method declares: its callers have to take it. */
    private boolean isDeclared(ThrowStmt statement, Body body) {
        return body.isMethod() && body.declaration().throwsTypes().contains(file.typeOf(statement.getExpression()).name());
    }

    private static boolean isOnAtomic(Call call) {
        return call.receiverType().name().startsWith("java.util.concurrent.atomic.")
                && call.arguments().stream().noneMatch(Syntax::isFunctional);
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

    /** {@code guarded(task).run()}: the method gives a lambda that catches everything. */
    private boolean givesSafeTask(Call made, int depth) {
        Body maker = file.helpers().bodyOf(made).orElse(null);
        List<ReturnStmt> returns = maker == null ? List.of() : maker.node().findAll(ReturnStmt.class,
                r -> file.bodyAround(r) == maker);
        return !returns.isEmpty() && returns.stream().allMatch(r -> r.getExpression().map(file::bodyAt)
                .map(task -> depth <= MAX_DEPTH && risks(task, depth).isEmpty()).orElse(false));
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
        return isCaughtHere(place, outer) || functionAround(place).filter(f -> f != outer && FileModel.isWithin(f, outer)
                && isRunWithin(f, run -> isCaughtHere(run.node(), run.body().node()))).isPresent();
    }

    private boolean isCaughtHere(Node place, Node outer) {
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
        return isCatchAll(clause) && clause.getBody().findFirst(ThrowStmt.class).isEmpty();
    }

    private boolean isCatchAll(CatchClause clause) {
        return new Handler(file.bodyAround(clause), clause).isCatchAll();
    }
}
