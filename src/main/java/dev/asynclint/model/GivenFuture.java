package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The future or publisher that a method gives back, and whether the method itself sees to its failure or lets others hold it. */
public final class GivenFuture {

    private static final Set<String> FAILS = Set.of("completeExceptionally", "setException", "setFailure",
            "tryFailure", "fail", "tryFail");
    private static final Set<String> PASSES_ON = Set.of("thenApply", "thenApplyAsync", "thenAccept",
            "thenAcceptAsync", "thenRun", "thenRunAsync", "map", "mapEmpty");
    private static final Pattern REFUSES = Pattern.compile("[fF]ail|[eE]xception");
    private static final int MAX_DEPTH = 8;

    private final Body method;
    private final FileModel file;
    private final List<MethodTarget> handedOn = new ArrayList<>();
    private final boolean seenTo;

    private GivenFuture(Body method) {
        this.method = method;
        this.file = method.file();
        List<ReturnStmt> returns = method.node().findAll(ReturnStmt.class, r -> file.bodyAround(r) == method);
        seenTo = Publication.isHot(method) || !returns.isEmpty() && !failsElsewhere() && returns.stream()
                .allMatch(r -> r.getExpression().filter(e -> isSeenTo(e, 0)).isPresent())
                && !returns.stream().allMatch(r -> isRefusal(r.getExpression().orElseThrow()));
    }

    /** Of a method that gives a future and has a body; else empty. */
    public static Optional<GivenFuture> of(Body method) {
        return method.isMethod() && method.file().futures().isAsynchronous(method.declaration().returns())
                ? Optional.of(new GivenFuture(method)) : Optional.empty();
    }

    /**
     * Whether its callers may drop it: it is complete from the start, a field or parameter that others hold, or a stage
     * looks at the failure. The futures of {@link #handedOn} are left to their own methods.
     */
    public boolean isSeenTo() {
        return seenTo;
    }

    /** The project's methods whose futures it gives back as its own. */
    public List<MethodTarget> handedOn() {
        return List.copyOf(handedOn);
    }

    /** {@code @Async}: what another thread throws in it is in the future that the proxy gives, and nowhere else. */
    private boolean failsElsewhere() {
        return method.isStartedByAnnotation() && file.failures().canFail(method);
    }

    private boolean isSeenTo(Expression value, int depth) {
        Expression e = Call.unwrap(value);
        while (e instanceof CastExpr cast) {
            e = Call.unwrap(cast.getExpression());
        }
        if (e instanceof ConditionalExpr either) {
            return isSeenTo(either.getThenExpr(), depth) && isSeenTo(either.getElseExpr(), depth);
        }
        if (e.isNullLiteralExpr() || e instanceof ThisExpr) {
            return true;
        }
        Call call = file.callAt(e);
        if (call != null) {
            return depth < MAX_DEPTH && isSeenTo(call, depth);
        }
        Variable variable = file.types().variable(e);
        return variable != null && (variable.kind() != Variable.Kind.LOCAL || isObserved(variable) || isStored(variable)
                || depth < MAX_DEPTH && isLocalSeenTo(variable, depth));
    }

    private boolean isSeenTo(Call call, int depth) {
        Publication publication = Publication.of(call).orElse(null);
        if (publication != null) {
            call.target().ifPresent(handedOn::add);
            return publication.isDone() || call.target().isPresent();
        }
        if (call.is(Api.Flag.ALREADY_DONE) || evidentlySeesTo(call) || isRefusal(call) || LostFuture.isOfContainer(call) || file.futures().chain(call).stream().anyMatch(GivenFuture::seesTo)) {
            return true;
        }
        if (call.receiver() != null && !call.resolution().isStatic() && file.futures().isFuture(call.receiverType())) {
            return (PASSES_ON.contains(call.name()) || call.is(Api.Flag.LOST_OK))
                    && isSeenTo(call.receiver(), depth + 1);
        }
        if (new LostFuture(call, file.futures().chain(call)).isOfSafeTask()) {
            return true;
        }
        call.target().ifPresent(handedOn::add);
        return call.target().isPresent() && !(call.node() instanceof ObjectCreationExpr);
    }

    /** {@code failedFuture(e)}: beside other returns, a refusal before any work begins. */
    private boolean isRefusal(Expression value) {
        Call call = file.callAt(value);
        return call != null && isRefusal(call);
    }

    private static boolean isRefusal(Call call) {
        return call.resolution().isStatic() && REFUSES.matcher(call.name()).find();
    }

    private boolean isLocalSeenTo(Variable variable, int depth) {
        List<Expression> values = file.executors().values(variable);
        return !values.isEmpty() && values.stream().map(Call::unwrap).allMatch(v -> v instanceof ObjectCreationExpr
                ? isPromiseSeenTo(variable) : isSeenTo(v, depth + 1));
    }

    /** {@code closed = future;} in a field: others hold it. */
    private boolean isStored(Variable variable) {
        return method.node().findFirst(AssignExpr.class, a -> a.getValue().toString().equals(variable.name())
                && isField(file.types().variable(a.getTarget()))).isPresent();
    }

    private static boolean isField(Variable variable) {
        return variable != null && variable.isField();
    }

    private boolean isObserved(Variable variable) {
        return all(method).anyMatch(c -> seesTo(c) && isNamed(c.receiver(), variable.name()));
    }

    /** A promise that the method makes: it goes to nobody else, and what fails it later is logged as well. */
    private boolean isPromiseSeenTo(Variable promise) {
        return isPromiseSeenTo(method, promise.name(), 0);
    }

    private boolean isPromiseSeenTo(Body body, String promise, int depth) {
        return depth < MAX_DEPTH && all(body).allMatch(c -> {
            int at = indexOf(c.arguments(), promise);
            Body taker = at < 0 ? null : file.helpers().bodyOf(c).filter(b -> b != body).orElse(null);
            if (taker != null && taker.node() instanceof CallableDeclaration<?> callable
                    && at < callable.getParameters().size()) {
                return isPromiseSeenTo(taker, callable.getParameter(at).getNameAsString(), depth + 1);
            }
            return at < 0 && (!FAILS.contains(c.name()) || !isNamed(c.receiver(), promise) || isLogged(c, body));
        });
    }

    private static int indexOf(List<Expression> arguments, String name) {
        for (int i = 0; i < arguments.size(); i++) {
            if (isNamed(arguments.get(i), name)) {
                return i;
            }
        }
        return -1;
    }

    /** A refusal in the method's own code comes before any work; a failure in a lambda or handler is logged there. */
    private static boolean isLogged(Call failure, Body method) {
        Node scope = failure.node();
        while (scope != method.node() && !(scope instanceof LambdaExpr) && !(scope instanceof CatchClause)) {
            scope = scope.getParentNode().orElseThrow();
        }
        Node within = scope;
        if (scope instanceof CatchClause && scope.findFirst(ThrowStmt.class).isPresent()) {
            return true; // who runs the task gets it as well
        }
        return scope == method.node() || all(method).anyMatch(c -> Failures.isLogging(c)
                && FileModel.isWithin(c.node(), within) && c.node().findAncestor(BlockStmt.class)
                .filter(block -> FileModel.isWithin(failure.node(), block)).isPresent());
    }

    /** A stage that looks at the failure and does more than to throw another one. */
    private static boolean seesTo(Call stage) {
        return stage.is(Api.Flag.HANDLES) && stage.recovery().looksAtFailure() && !stage.recovery().passesFailureOn()
                && (stage.node().findFirst(ThrowStmt.class).isEmpty() || !stage.name().startsWith("exceptionally"));
    }

    /** {@code source.runWith(sink).handle((rows, e) -> …)} of a library that is not known: the method gives a stage, so this is its. */
    private static boolean evidentlySeesTo(Call stage) {
        return stage.name().matches("handle(Async)?") && !stage.receiverType().isKnown() && stage.argument(0) instanceof LambdaExpr lambda
                && lambda.getParameters().size() == 2 && Uses.isUsed(lambda.getParameter(1).getNameAsString(), lambda.getBody());
    }

    private static boolean isNamed(Expression expression, String name) {
        return expression != null && expression.isNameExpr()
                && expression.asNameExpr().getNameAsString().equals(name);
    }

    private static Stream<Call> all(Body body) {
        return Stream.concat(body.calls().stream(),
                body.inner().stream().flatMap(GivenFuture::all));
    }
}
