package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A future within a future: a call wraps the future that its function gives. */
public final class Nesting {

    private static final Pattern MAPS = Pattern.compile("map|transform|fromCallable|fromSupplier");
    /** Give on what they get, whatever it is. */
    private static final Pattern PASSES_ON = Pattern.compile("do(On|First|Final|After)\\w*|log|name|tag|timeout|retry\\w*|(publish|subscribe|observe"
            + "|emit|runSubscription)On|checkpoint|onError\\w*|cache|share|hide|switchIfEmpty|contextWrite|delay\\w*|filter");
    /** Where they are given nothing. */
    private static final Pattern IGNORES = Pattern.compile("subscribe|block(Optional|First|Last)?|blocking(Get|Await|First|Last|Subscribe)|await\\w*|indefinitely");
    private static final Set<String> IGNORES_ALL = Set.of("then", "thenReturn", "thenEmpty", "thenMany", "ignoreElement", "ignoreElements", "replaceWith",
            "replaceWithVoid", "replaceWithNull");

    /** Stages whose value is that of the stage before, or takes its place. */
    private static final Pattern KEEPS = Pattern.compile("(exceptionally|whenComplete)(Async)?|orTimeout|completeOnTimeout|copy|toCompletableFuture");

    private final FileModel file;
    private final Call wrapper;

    Nesting(Call wrapper) {
        this.wrapper = wrapper;
        this.file = wrapper.file();
    }

    /** The lambda or reference among the arguments that gives a future. */
    public Optional<Expression> function() {
        return wrapper.arguments().stream().filter(f -> isAnonymousOfFuture(f) || Syntax.isFunctional(f)
                && file.futures().isFuture(file.types().resultOf(f)) && !isDoubtful(f) && !isGivenBack(f)).findFirst();
    }

    /** {@code new Callable<ListenableFuture<Row>>() { … }} */
    private boolean isAnonymousOfFuture(Expression argument) {
        return argument instanceof ObjectCreationExpr made && made.getAnonymousClassBody().filter(members -> members.size() == 1
                && file.bodyAt(members.get(0)) != null && file.bodyAt(members.get(0)).isMethod()
                && file.futures().isFuture(file.bodyAt(members.get(0)).declaration().returns())).isPresent();
    }

    /** Whether a future of a library is given a function for its value: {@code find(id).map(x -> …)}, {@code transform(f, x -> …)}. */
    public boolean isOfMappedFuture() {
        return maps() && wrapper.api() != null && file.futures().isFuture(wrapper.type());
    }

    /**
     * The lambda or reference that gives a future or publisher to an operator of a publisher, when what follows in the chain
     * never looks at it: {@code find(id).map(x -> save(x)).then()}.
     */
    public Optional<Expression> ignoredFunction() {
        if (!maps() || !file.reactive().isPublisher(wrapper.type()) || !isIgnored()) {
            return Optional.empty();
        }
        return wrapper.arguments().stream().filter(Syntax::isFunctional)
                .filter(f -> file.futures().isAsynchronous(file.types().resultOf(f)) && !isDoubtful(f)).findFirst();
    }

    /** Whether it makes a value of what its function gives: {@code map}, but not the {@code transform} of a whole future. */
    private boolean maps() {
        return MAPS.matcher(wrapper.name()).matches() && wrapper.arguments().stream().anyMatch(Syntax::isFunctional)
                && (!wrapper.name().equals("transform") || wrapper.resolution().isStatic()
                || !file.futures().isAsynchronous(wrapper.receiverType()));
    }

    /** Whether the calls that follow drop the value, those that only pass it on left out. */
    private boolean isIgnored() {
        Optional<Call> next = wrapper.next();
        while (next.filter(c -> PASSES_ON.matcher(c.name()).matches()).isPresent()) {
            next = next.get().next();
        }
        return next.filter(c -> IGNORES.matcher(c.name()).matches() && c.arguments().stream().noneMatch(Syntax::isFunctional)
                || IGNORES_ALL.contains(c.name())).isPresent();
    }

    /** A reference to a method of which another overload gives no future. */
    private boolean isDoubtful(Expression function) {
        Call call = function instanceof MethodReferenceExpr ? file.callAt(function) : null;
        MethodDecl method = call == null ? null : call.resolution().method();
        TypeDecl owner = method == null ? null : file.types().view().find(method.owner());
        return owner != null && owner.methods(method.name()).stream().anyMatch(m -> !file.futures().isAsynchronous(m.returns()));
    }

    /** {@code handle((r, e) -> running.remove(key))}: nothing new begins, and nobody asks what comes out. */
    private boolean isGivenBack(Expression function) {
        Call call = function instanceof LambdaExpr lambda ? lambda.getExpressionBody().map(file::callAt).orElse(null) : null;
        return call != null && file.futures().isDropped(wrapper)
                && new LostFuture(call, file.futures().chain(call)).isHarmless();
    }

    /** Whether the code deals with the inner future: the next call unwraps it, or the nested type is written down. */
    public boolean isMeant() {
        Call last = wrapper;
        Call next = wrapper.next().orElse(null);
        while (next != null && KEEPS.matcher(next.name()).matches() && !usesInner(next)) {
            last = next;
            next = next.next().orElse(null);
        }
        if (next != null) {
            return usesInner(next);
        }
        Node place = last.node();
        Node parent = place.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof ConditionalExpr) {
            place = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return isNested(expected(place, parent)) || isUnwrappedAround(parent) || parent instanceof VariableDeclarator variable
                && isUnwrappedLater(variable);
    }

    /** {@code .thenCompose(f -> f)}, {@code .get().join()}, {@code .thenAccept(f -> f.cancel(true))} */
    private boolean usesInner(Call next) {
        if (NullFuture.continues(next)) {
            return true;
        }
        if (next.api() != null && next.api().isBlocking()) {
            return next.next().isPresent() || isNested(expected(next.node(), next.node().getParentNode().orElse(null)))
                    || next.node().getParentNode().orElse(null) instanceof ReturnStmt;
        }
        return next.argument(0) instanceof LambdaExpr lambda && lambda.getParameters().stream()
                .anyMatch(p -> isReceiver(p.getNameAsString(), lambda));
    }

    /** {@code toStage(pool.submit(() -> load())).thenCompose(f -> f)} */
    private boolean isUnwrappedAround(Node parent) {
        Call taker = file.callAt(parent);
        return taker != null && file.futures().isFuture(taker.type())
                && (NullFuture.continues(taker) || taker.next().filter(this::usesInner).isPresent());
    }

    private boolean isReceiver(String name, LambdaExpr lambda) {
        return lambda.getBody().findFirst(NameExpr.class, n -> n.getNameAsString().equals(name)
                && file.callAt(n.getParentNode().orElse(null)) != null
                && file.callAt(n.getParentNode().orElse(null)).receiver() == n).isPresent();
    }

    private boolean isUnwrappedLater(VariableDeclarator variable) {
        return file.calls().stream().filter(c -> c.receiver() instanceof NameExpr name
                        && name.getNameAsString().equals(variable.getNameAsString())
                        && c.body().method() == wrapper.body().method())
                .anyMatch(this::usesInner);
    }

    /** The type that the place of an expression asks for, where it is written down; unknown elsewhere. */
    private TypeRef expected(Node place, Node parent) {
        if (parent instanceof VariableDeclarator variable) {
            return variable.getType().isVarType() ? TypeRef.UNKNOWN : file.types().read(variable.getType(), variable);
        }
        if (parent instanceof AssignExpr assign) {
            return file.typeOf(assign.getTarget());
        }
        if (parent instanceof ReturnStmt) {
            MethodDecl method = file.bodyAround(parent).declaration();
            return method == null ? TypeRef.UNKNOWN : method.returns();
        }
        Call taker = file.callAt(parent);
        if (taker == null || taker.resolution().method() == null) {
            return TypeRef.UNKNOWN;
        }
        List<TypeRef> held = taker.receiverType().args();
        return held.stream().filter(this::isNested).findFirst().orElseGet(() -> taker.resolution().method()
                .parameterFor(Syntax.argumentIndex(taker.node(), (Expression) place), taker.arguments().size()));
    }

    private boolean isNested(TypeRef type) {
        return file.futures().isFuture(type) && type.args().stream().anyMatch(file.futures()::isFuture);
    }
}
