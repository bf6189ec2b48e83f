package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Set;

/** What makes a wait harmless: the future is known to be complete, or the wait is known to end. */
public final class Guards {

    private final FileModel file;
    private final FutureNames names;
    private final DoneCheck checks;
    private final DoneBefore before;
    private final StageInputs inputs;

    Guards(FileModel file) {
        this.file = file;
        names = new FutureNames(file);
        checks = new DoneCheck(file);
        before = new DoneBefore(file);
        inputs = new StageInputs(file);
    }

    /** Whether the future that a call waits for is complete when the call is made. */
    public boolean isKnownDone(Call wait) {
        Expression future = futureOf(wait);
        if (future == null) {
            return wait.node() instanceof MethodCallExpr && (checks.isChecked(wait.node(), DoneCheck.ITSELF) || isToldDone(wait));
        }
        if (wait.body().method().isNamed("afterExecute")) {
            return true;
        }
        if (file.futures().history(future).stream().anyMatch(c -> DoneFuture.isGivenBy(c)
                && c.next().map(next -> next == wait).orElse(true)) || before.isConstantlyDone(future) || before.isInvoked(wait, future)
                || before.isRunBefore(wait, future) || inputs.isGivenToListener(wait)) {
            return true;
        }
        Set<String> named = names.of(wait, future);
        return named.stream().anyMatch(name -> checks.isChecked(wait.node(), name) || checks.isCheckedByCallers(wait, name))
                || before.isPartOfJoined(wait, named)
                || before.isEndedBefore(wait) || inputs.isInput(wait, named);
    }

    /** What a call waits for: its receiver, or the future that {@code getFutureValue(future)} is given. */
    private Expression futureOf(Call wait) {
        boolean isGiven = wait.resolution().isStatic() && !wait.arguments().isEmpty()
                && file.futures().isFuture(file.typeOf(wait.argument(0)));
        return isGiven ? wait.argument(0) : wait.receiver();
    }

    /** {@code protected void done() { … get() … }}: the method that a FutureTask or SwingWorker calls when it is complete. */
    private static boolean isToldDone(Call wait) {
        return wait.body().method().isNamed("done") && wait.body().method().declaration().parameters().isEmpty()
                && (wait.isWithin("java.util.concurrent.FutureTask") || wait.isWithin("javax.swing.SwingWorker"));
    }

    /** {@code stage.thenRun(new Callback())}, where the work of that inner class waits for {@code stage} alone. */
    public boolean waitsForInputAlone(Call made, MethodTarget work) {
        Call stage = file.callAt(made.node().getParentNode().orElse(null));
        Body body = stage == null ? null : file.method(work.key()).orElse(null);
        if (body == null || !file.futures().isFuture(stage.receiverType())) {
            return false;
        }
        List<Call> waits = body.callsOnThread().stream().filter(Call::blocks).toList();
        return !waits.isEmpty() && waits.stream().allMatch(w -> w.api() != null && w.api().blocks() == Category.FUTURE
                && w.receiver() != null && (StageInputs.needs(stage, Set.of(FutureNames.lastName(w.receiver())))
                || StageInputs.isGiven(made, w.receiver(), stage)));
    }

    /** Whether a limit is set on the future that is waited for. */
    public boolean isBounded(Call wait) {
        return wait.receiver() != null && file.settings().isLimited(wait.receiver()) || isElementBounded(wait);
    }

    /** {@code all.forEach(f -> f.orTimeout(1, SECONDS)); all.forEach(Future::join);} */
    private boolean isElementBounded(Call wait) {
        String all = collectionOf(wait);
        return !all.isEmpty() && file.calls().stream().anyMatch(c -> c.is(Api.Flag.BOUNDS) && c.body().method() == wait.body().method()
                && FileModel.isBefore(c.node(), wait.node()) && collectionOf(c).equals(all));
    }

    /** What holds the variable of whose element a call is made; empty when it is on no element. */
    private String collectionOf(Call call) {
        Variable all = file.types().variable(Source.of(call.receiver(), call.node(), file, c -> false));
        Variable own = call.receiver() == null ? null : file.types().variable(call.receiver());
        return all == null || own != null && own.identity().equals(all.identity()) ? "" : all.identity();
    }

    /** {@code if (timeout > 0) f.get(timeout, unit) else …here…}: the limit is configured, and so is its absence. */
    boolean isLimitedByChoice(Call wait) {
        Node inner = wait.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != wait.body().node();
                n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && choice.getElseStmt().isPresent()
                    && choice.getCondition().toString().matches("(?s).*[<>=]=? *(-1|0L?)")) {
                Node other = inner == choice.getElseStmt().get() ? choice.getThenStmt() : choice.getElseStmt().get();
                return other.findFirst(MethodCallExpr.class, c -> isTwin(c, wait)).isPresent();
            }
            if (n instanceof ConditionalExpr choice && inner != choice.getCondition()) {
                Node other = inner == choice.getThenExpr() ? choice.getElseExpr() : choice.getThenExpr();
                return other.findFirst(MethodCallExpr.class, c -> isTwin(c, wait)).isPresent();
            }
            inner = n;
        }
        return false;
    }

    /** {@code f.get(timeout, unit)} beside {@code f.get()} */
    private static boolean isTwin(MethodCallExpr timed, Call wait) {
        return timed.getNameAsString().equals(wait.name()) && timed.getArguments().size() > wait.arguments().size()
                && timed.getScope().map(Object::toString).orElse("null").equals(String.valueOf(wait.receiver()));
    }

    /** {@code void fail(CompletableFuture<Conn> conn) { … conn.join() … }}, but not {@code T await(Future<T> future)}. */
    boolean isHandedIn(Call wait) {
        MethodDecl method = wait.body().declaration();
        Variable variable = wait.receiver() == null ? null : file.types().variable(wait.receiver());
        return variable != null && variable.kind() == Variable.Kind.PARAMETER && wait.body().isMethod()
                && !method.is(MethodDecl.Flag.STATIC)
                && !method.name().matches("(?i).*(wait|get|join|block|sync|result|until|complete).*");
    }

    /** Whether a call hands on futures, none of them made in the same body. */
    boolean handsOnFuture(Call call) {
        List<Expression> futures = call.arguments().stream().filter(a -> file.futures().isFuture(file.typeOf(a))).toList();
        return !futures.isEmpty() && futures.stream().map(file.types()::variable).allMatch(v -> v != null
                && (v.kind() != Variable.Kind.LOCAL || !FileModel.isWithin(v.declaration(), call.body().node())));
    }
}
