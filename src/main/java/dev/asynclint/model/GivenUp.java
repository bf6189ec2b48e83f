package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.Variable;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wait for a future that gives up when its time is over.
 *
 * @param handler what takes the TimeoutException in the same body
 */
public record GivenUp(Call waiting, Handler handler) {

    private static final String FUTURE = "java.util.concurrent.Future";
    private static final String TIMEOUT = "java.util.concurrent.TimeoutException";
    private static final String ENDS = "(?i)(force)?(cancel|shutdownNow|close|abort|destroy|kill|stop|interrupt|disconnect"
            + "|terminate|exit|halt|evict|invalidate|cleanup).*";

    /** Empty when a call is no such wait, or no handler around it takes the exception. */
    public static Optional<GivenUp> of(Call call) {
        if (!call.is(Api.Flag.TIMED) || call.api().blocks() != Category.FUTURE || futureOf(call) == null) {
            return Optional.empty();
        }
        Node inner = call.node();
        for (Node n = inner; n != null && n != call.body().node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && inner == attempt.getTryBlock()) {
                for (CatchClause clause : attempt.getCatchClauses()) {
                    Handler handler = new Handler(call.body(), clause);
                    if (handler.catches(TIMEOUT) || handler.isBroad()) {
                        return Optional.of(new GivenUp(call, handler));
                    }
                }
            }
            inner = n;
        }
        return Optional.empty();
    }

    private static Expression futureOf(Call call) {
        return Stream.concat(Stream.ofNullable(call.receiver()), call.arguments().stream())
                .filter(e -> call.file().isSubtype(call.file().typeOf(e), FUTURE)).findFirst().orElse(null);
    }

    private FileModel file() {
        return waiting.file();
    }

    /** Whether the code ends the task, or what the task works with: in the handler, in a finally, or later. */
    public boolean isEnded() {
        Body method = waiting.body().method();
        return file().calls().stream().anyMatch(c -> c.body().method() == method
                && (c.name().startsWith("cancel") || c.name().equals("shutdownNow")
                || FileModel.isBefore(handler.clause(), c.node()) && c.name().matches(ENDS) && !Interrupts.isRestore(c)
                || FileModel.isWithin(c.node(), handler.block()) && endsByHelper(c)));
    }

    /** {@code giveUp(…)} in the handler: a method of the class that ends the task. */
    private boolean endsByHelper(Call call) {
        return file().helpers().bodyOf(call).map(b -> b.calls().stream().anyMatch(c -> c.name().matches(ENDS)))
                .orElse(false);
    }

    /** Whether somebody else holds the future, or the code comes back to it: then giving up is for now, or for this caller. */
    public boolean isHeldElsewhere() {
        Expression future = futureOf(waiting);
        Call getter = file().callAt(future);
        while (getter != null && getter.receiver() != null && file().futures().isFuture(getter.receiverType())) {
            future = getter.receiver(); // future.toCompletableFuture().get(…)
            getter = file().callAt(future);
        }
        Variable variable = file().types().variable(future);
        if (variable == null) {
            return getter == null;
        }
        return variable.kind() != Variable.Kind.LOCAL || variable.declaration() == null || isInLoopAround(variable)
                || waiting.body().method().node().findFirst(NameExpr.class, use -> isUse(use, variable)).isPresent();
    }

    /** {@code while (true) { try { return f.get(1, SECONDS); } catch (TimeoutException e) { … } }} waits again. */
    private boolean isInLoopAround(Variable variable) {
        return Loop.around(waiting).map(loop -> !FileModel.isWithin(variable.declaration(), loop.node())
                && loop.node().findFirst(AssignExpr.class, a -> a.getTarget().toString().equals(variable.name())).isEmpty())
                .orElse(false);
    }

    private boolean isUse(NameExpr use, Variable variable) {
        Node parent = use.getParentNode().orElse(null);
        boolean isWait = FileModel.isWithin(use, waiting.node());
        boolean isSet = parent instanceof AssignExpr assign && assign.getTarget() == use;
        Call taker = file().callAt(parent);
        boolean isRun = taker != null && taker.receiver() != use && taker.api() != null && !taker.api().runs().isEmpty();
        if (isWait || isSet || isRun || !use.getNameAsString().equals(variable.name())) {
            return false;
        }
        Variable meant = file().types().variable(use);
        return meant != null && meant.identity().equals(variable.identity());
    }

    /** Whether an executor runs the task, which {@code cancel(true)} interrupts. */
    public boolean isOfExecutor() {
        Expression future = futureOf(waiting);
        return isSubmitted(future) || elements(file().types().variable(future)).anyMatch(this::isSubmitted);
    }

    /** Whether this file shows the start of a task that the future stands for: {@code supplyAsync(…)}. */
    public boolean isOfTask() {
        return file().futures().history(futureOf(waiting)).stream().anyMatch(c -> c.is(Api.Flag.STARTS) && !c.api().runs().isEmpty());
    }

    private boolean isSubmitted(Expression future) {
        Stream<Call> made = future instanceof MethodReferenceExpr ? Stream.ofNullable(file().callAt(future))
                : file().futures().history(future).stream();
        return made.anyMatch(c -> c.is(Api.Flag.STARTS) && c.api().runs().stream().anyMatch(r -> r.place() == Place.RECEIVER)
                || c.name().equals("new") && file().isSubtype(c.type(), "java.util.concurrent.FutureTask"));
    }

    /** What was put into the collection that a loop's variable comes from: {@code futures.add(pool.submit(task))}. */
    private Stream<Expression> elements(Variable variable) {
        Node loop = variable == null || variable.declaration() == null ? null
                : variable.declaration().findAncestor(ForEachStmt.class).orElse(null);
        if (!(loop instanceof ForEachStmt each) || !FileModel.isWithin(variable.declaration(), each.getVariable())) {
            return Stream.empty();
        }
        String collection = each.getIterable().toString();
        Stream<Expression> added = file().calls().stream().filter(c -> c.name().equals("add") && c.receiver() != null
                && c.receiver().toString().equals(collection) && c.body().method() == waiting.body().method()).map(c -> c.argument(0));
        Variable source = file().types().variable(each.getIterable());
        return Stream.concat(added, source == null ? Stream.empty() : source.initial().stream().flatMap(GivenUp::mapped));
    }

    /** {@code pool.submit(task)} and {@code pool::submit} in the stream that makes a list. */
    private static Stream<Expression> mapped(Expression made) {
        return Stream.concat(made.findAll(MethodReferenceExpr.class).stream(), made.findAll(LambdaExpr.class).stream()
                .flatMap(l -> l.getExpressionBody().stream()));
    }
}
