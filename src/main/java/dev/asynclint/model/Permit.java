package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/** A permit of a semaphore from where it is taken to where it is given back. */
public final class Permit {

    private static final String SEMAPHORE = "java.util.concurrent.Semaphore";
    private static final String SAFE_TYPES = "java\\.(lang|time|util\\.concurrent\\.atomic)\\..*|.*Logg(er|ing).*";
    private static final String SAFE_NAMES = "(get|is|log|debug|info|warn|trace|error|now|size|of)([A-Z].*)?|nanoTime|currentTimeMillis";

    /** What goes wrong with it. */
    public enum Flaw {
        /** Nothing in the file gives it back. */
        NEVER_RELEASED,
        /** It is kept when what stands between throws. */
        KEPT_ON_FAILURE,
        /** A return leaves with it. */
        KEPT_ON_RETURN,
        /** It is kept when what stands between taking it and the try throws. */
        KEPT_BEFORE_TRY,
        /** It is given back though the wait for it was interrupted, or failed before. */
        RELEASED_WHEN_INTERRUPTED,
        /** The handler of the interrupt gives it back, though the wait for it was interrupted. */
        RELEASED_IN_HANDLER,
        /** It is given back though it was refused. */
        RELEASED_WHEN_REFUSED
    }

    private final Call acquire;
    private final FileModel file;
    private final List<Call> releases;
    private final List<Call> own;

    private Permit(Call acquire) {
        this.acquire = acquire;
        this.file = acquire.file();
        this.releases = file.calls().stream().filter(c -> c.name().equals("release") && isSame(c)).toList();
        this.own = releases.stream().filter(r -> r.body() == acquire.body()).toList();
    }

    /** The permit that a call takes; empty when it takes none, or is no plain call. */
    public static Optional<Permit> of(Call call) {
        return call.node() instanceof MethodCallExpr && call.receiver() != null
                && call.isTo(SEMAPHORE, "acquire", "acquireUninterruptibly", "tryAcquire") ? Optional.of(new Permit(call)) : Optional.empty();
    }

    /** Where it is given back; empty when nowhere. */
    public Optional<Call> release() {
        return own.stream().findFirst();
    }

    /** What goes wrong; empty when nothing does, or when another method or a callback gives it back. */
    public Optional<Flaw> flaw() {
        if (isSignal()) {
            return Optional.empty();
        }
        if (isReleasedInHandler()) {
            return Optional.of(Flaw.RELEASED_IN_HANDLER);
        }
        if (releases.isEmpty()) {
            return isKept() ? Optional.of(Flaw.NEVER_RELEASED) : Optional.empty();
        }
        if (own.isEmpty() || isHandedOn()) {
            return own.isEmpty() && releases.size() == 1 && isLeftOut(releases.get(0)) ? Optional.of(Flaw.KEPT_ON_FAILURE) : Optional.empty();
        }
        for (Call release : own) {
            TryStmt attempt = finallyOf(release);
            if (attempt != null && !FileModel.isWithin(acquire.node(), attempt.getFinallyBlock().orElseThrow())) {
                return isAsked(release, attempt) ? Optional.empty() : inTry(attempt);
            }
        }
        return straight();
    }

    /**
     * Whether the function that gives it back may end without: it is that of a stage which a failure passes by
     * ({@code thenAccept}), or a task in which something before can throw.
     */
    private boolean isLeftOut(Call release) {
        Body function = release.body();
        Call taker = file.callAt(function.node().getParentNode().orElse(null));
        if (!function.isLambda() || function.parent() != acquire.body() || taker == null
                || release.node().findAncestor(TryStmt.class).filter(t -> FileModel.isWithin(t, function.node())).isPresent()) {
            return false;
        }
        boolean isStage = taker.receiver() != null && file.futures().isFuture(taker.receiverType());
        return isStage ? !taker.is(Api.Flag.HANDLES) && file.futures().chain(taker).stream().noneMatch(c -> c.is(Api.Flag.HANDLES))
                : taker.api() != null && taker.api().runs().stream().anyMatch(r -> r.place() == Place.RECEIVER || r.place() == Place.EXECUTOR
                || r.place() == Place.COMMON_POOL) && function.callsOnThread().stream()
                .anyMatch(c -> FileModel.isBefore(c.node(), release.node()) && !isSafe(c) && file.failures().canFail(c));
    }

    private boolean isSame(Call call) {
        if (call.receiver() == null || !call.isTo(SEMAPHORE, call.name()) || !name(call).equals(name(acquire))) {
            return false;
        }
        Variable variable = file.types().variable(acquire.receiver());
        Variable other = file.types().variable(call.receiver());
        return variable == null || other == null || variable.identity().equals(other.identity());
    }

    /** Whether code that takes none gives one back: a callback, another method, a flush that ends what many have begun. */
    private boolean isHandedOn() {
        return isGivenAlong() || releases.stream().anyMatch(r -> r.body() != acquire.body() && r.body().calls().stream()
                .noneMatch(c -> of(c).isPresent() && isSame(c)));
    }

    /** {@code return new Reservation(slots)} after the permit is taken: who has the semaphore gives it back. */
    private boolean isGivenAlong() {
        return acquire.body().calls().stream().anyMatch(c -> FileModel.isBefore(acquire.node(), c.node()) && c.arguments().stream()
                .anyMatch(a -> a.toString().replaceFirst("^this\\.", "").equals(name(acquire))));
    }

    private static String name(Call call) {
        return call.receiver().toString().replaceFirst("^this\\.", "");
    }

    /** A semaphore without permits at first: whoever acquires waits for a signal of another. */
    private boolean isSignal() {
        Variable variable = file.types().variable(acquire.receiver());
        return variable != null && file.executors().values(variable).stream().anyMatch(v ->
                v instanceof ObjectCreationExpr made && !made.getArguments().isEmpty() && made.getArgument(0).toString().matches("0|-\\d+|1 - .*"));
    }

    /** Whether only this file can give it back: made here, private or local, and given to nobody. */
    private boolean isKept() {
        Variable variable = file.types().variable(acquire.receiver());
        if (variable == null || acquire.name().equals("tryAcquire") || file.executors().values(variable).stream()
                .noneMatch(ObjectCreationExpr.class::isInstance) || isAtEnd()) {
            return false;
        }
        boolean isPrivate = !variable.isField() || variable.declaration().getParentNode()
                .map(d -> d.toString().contains("private ")).orElse(false);
        return isPrivate && file.calls().stream().noneMatch(c -> c.arguments().stream().anyMatch(a ->
                a.toString().replaceFirst("^this\\.", "").equals(variable.name())))
                && file.bodies().stream().flatMap(b -> Results.of(b.node()).stream()).noneMatch(r -> r.toString().endsWith(variable.name()));
    }

    /** {@code close() { permits.acquire(MAX); }} waits for all users, for ever after. */
    private boolean isAtEnd() {
        Body method = acquire.body().method();
        return method.isMethod() && LostFuture.isCleanUp(method.declaration().name());
    }

    /** {@code try { slots.acquire(); … } catch (InterruptedException e) { slots.release(); }}, where nothing else can be interrupted. */
    private boolean isReleasedInHandler() {
        TryStmt attempt = acquire.node().findAncestor(TryStmt.class).orElse(null);
        return attempt != null && attempt.getCatchClauses().stream().anyMatch(clause ->
                clause.getParameter().getTypeAsString().equals("InterruptedException")
                && new Handler(acquire.body(), clause).isInterruptedOnlyBy(acquire)
                && own.stream().anyMatch(r -> r.node().findAncestor(BlockStmt.class).filter(clause.getBody()::equals).isPresent()));
    }

    private static TryStmt finallyOf(Call release) {
        return release.node().findAncestor(t -> t.getFinallyBlock()
                .map(last -> FileModel.isWithin(release.node(), last)).orElse(false), TryStmt.class).orElse(null);
    }

    /** {@code finally { if (taken) permits.release(); }} */
    private static boolean isAsked(Call release, TryStmt attempt) {
        return release.node().findAncestor(i -> FileModel.isWithin(i, attempt.getFinallyBlock().orElseThrow()), IfStmt.class).isPresent();
    }

    private Optional<Flaw> inTry(TryStmt attempt) {
        if (FileModel.isWithin(acquire.node(), attempt.getTryBlock())) {
            boolean again = own.stream().anyMatch(r -> FileModel.isWithin(r.node(), attempt.getTryBlock()));
            return again || acquire.name().equals("acquireUninterruptibly") ? Optional.empty() : Optional.of(
                    acquire.name().equals("tryAcquire") ? Flaw.RELEASED_WHEN_REFUSED : Flaw.RELEASED_WHEN_INTERRUPTED);
        }
        if (!FileModel.isBefore(acquire.node(), attempt)) {
            return Optional.empty();
        }
        if (acquire.name().equals("tryAcquire") && isRefusalIgnored(attempt)) {
            return Optional.of(Flaw.RELEASED_WHEN_REFUSED);
        }
        return returnsBetween(attempt) ? Optional.of(Flaw.KEPT_ON_RETURN)
                : canFailBetween(attempt.getTryBlock()) ? Optional.of(Flaw.KEPT_BEFORE_TRY) : Optional.empty();
    }

    /** A statement of its own, or {@code if (!tryAcquire()) log(); try …}. */
    private boolean isRefusalIgnored(TryStmt attempt) {
        IfStmt choice = acquire.node().findAncestor(i -> FileModel.isWithin(acquire.node(), i.getCondition()), IfStmt.class).orElse(null);
        return acquire.isStatement() || choice != null && choice.getElseStmt().isEmpty() && !FileModel.isWithin(attempt, choice)
                && choice.getCondition() instanceof UnaryExpr && !Exit.leaves(choice.getThenStmt());
    }

    private Optional<Flaw> straight() {
        Call last = own.stream().filter(r -> FileModel.isBefore(acquire.node(), r.node())).reduce((a, b) -> b).orElse(null);
        boolean inHandler = own.stream().anyMatch(r -> r.node().findAncestor(CatchClause.class).isPresent());
        if (last == null || inHandler) {
            return Optional.empty();
        }
        return returnsBetween(last.node()) ? Optional.of(Flaw.KEPT_ON_RETURN)
                : canFailBetween(last.node()) ? Optional.of(Flaw.KEPT_ON_FAILURE) : Optional.empty();
    }

    private boolean returnsBetween(Node end) {
        return acquire.body().node().findAll(ReturnStmt.class).stream().anyMatch(r -> isBetween(r, end)
                && !isRefusal(r) && !isReleasedBefore(r) && file.bodyAround(r) == acquire.body());
    }

    private boolean isReleasedBefore(ReturnStmt leave) {
        Node block = leave.getParentNode().orElse(null);
        return block instanceof BlockStmt && own.stream().anyMatch(r -> FileModel.isWithin(r.node(), block) && FileModel.isBefore(r.node(), leave));
    }

    private boolean canFailBetween(Node end) {
        return acquire.body().callsOnThread().stream().anyMatch(c -> c != acquire && isBetween(c.node(), end)
                && !isRefusal(c.node()) && !isSafe(c) && !isPartOf(c, acquire));
    }

    private static boolean isPartOf(Call call, Call whole) {
        return FileModel.isWithin(call.node(), whole.node()) || FileModel.isWithin(whole.node(), call.node());
    }

    private boolean isBetween(Node node, Node end) {
        return FileModel.isBefore(acquire.node(), node) && FileModel.isBefore(node, end) && !FileModel.isWithin(node, acquire.node())
                && !FileModel.isWithin(end, node);
    }

    /** In the branch of {@code if (!tryAcquire())}, or where the interrupt of the wait is caught: there is no permit. */
    private boolean isRefusal(Node node) {
        IfStmt choice = acquire.node().findAncestor(i -> FileModel.isWithin(acquire.node(), i.getCondition()), IfStmt.class).orElse(null);
        boolean refused = choice != null && FileModel.isWithin(node, choice.getCondition() instanceof UnaryExpr
                ? choice.getThenStmt() : choice.getElseStmt().map(Node.class::cast).orElse(choice.getCondition()));
        return refused || isAskedAround(node) || node.findAncestor(CatchClause.class).isPresent();
    }

    /** {@code boolean taken = slots.tryAcquire(); if (!taken) return busy;}: the branch knows whether there is a permit. */
    private boolean isAskedAround(Node node) {
        String answer = acquire.node().getParentNode().map(p -> p instanceof VariableDeclarator made ? made.getNameAsString()
                : p instanceof AssignExpr set ? set.getTarget().toString() : "").orElse("");
        return !answer.isEmpty() && node.findAncestor(i -> i.getCondition().findFirst(NameExpr.class,
                n -> n.getNameAsString().equals(answer)).isPresent(), IfStmt.class).isPresent();
    }

    private static boolean isSafe(Call call) {
        TypeRef type = call.receiverType();
        return call.isTo(SEMAPHORE, call.name()) || type.isClass() && type.name().matches(SAFE_TYPES) || call.name().matches(SAFE_NAMES)
                || (call.name().equals("new") || call.arguments().isEmpty() && call.name().matches("(poll|peek)(First|Last)?|isEmpty"))
                && type.name().startsWith("java.util.");
    }
}
