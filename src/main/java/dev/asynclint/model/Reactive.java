package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.facts.Context;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which thread a reactive chain calls its functions. Where nothing moves the chain, that is the thread that emits:
 * often an event loop.
 */
public final class Reactive {

    /** Move what follows in the chain. */
    private static final Set<String> MOVES_REST = Set.of("publishOn", "observeOn", "emitOn");
    /** Move the subscription, and with it all that is not moved otherwise. */
    private static final Set<String> MOVES_ALL = Set.of("subscribeOn", "runSubscriptionOn");
    /** May do either by way of a function. */
    private static final Set<String> MAY_MOVE = Set.of("transform", "transformDeferred", "compose", "as", "to", "plug",
            "stage", "apply");
    /** Sources that emit on the thread that subscribes. */
    private static final Set<String> AT_ONCE = Set.of("just", "fromCallable", "fromSupplier", "fromRunnable",
            "fromAction", "fromIterable", "fromArray", "fromStream", "range", "defer", "create", "generate", "when", "zip",
            "concat", "merge");
    private static final int MAX_DEPTH = 5;

    private final FileModel file;

    Reactive(FileModel file) {
        this.file = file;
    }

    /** Whether a value is a publisher: nothing happens until someone subscribes. */
    public boolean isPublisher(TypeRef type) {
        return type.isClass() && file.types().view().has(type, TypeFacts.Word.PUBLISHER);
    }

    /** Whether a method gives a publisher back. */
    public boolean isGivenBy(Body method) {
        return isPublisher(method.declaration().returns());
    }

    /** Whether a call waits for what a publisher emits: {@code mono.block()}, {@code uni.await().indefinitely()}. */
    public boolean isWait(Call call) {
        return call.blocks() && call.receiver() != null
                && file.futures().chain(call).stream().anyMatch(c -> isPublisher(c.receiverType()));
    }

    /** Who runs the function given to an operator, where the chain says it; else empty. */
    Optional<Context> context(Call operator) {
        if (!isOperator(operator)) {
            return Optional.empty();
        }
        List<Call> before = upstream(operator);
        return before.stream().filter(c -> MOVES_REST.contains(c.name())).findFirst().map(this::on)
                .or(() -> subscription(operator, 0))
                .or(() -> isGivenToObject(operator) ? Optional.of(Context.UNKNOWN) : Optional.empty());
    }

    /** A chain on a field that a constructor was given: on which thread it emits, who made the object knows. */
    private boolean isGivenToObject(Call operator) {
        List<Call> made = operator.receiver() == null ? List.of() : file.futures().history(operator.receiver());
        Expression root = made.isEmpty() ? operator.receiver() : made.get(0).receiver();
        Variable field = root == null ? null : file.types().variable(root);
        List<Expression> values = field == null || !field.isField() ? List.of() : file.executors().values(field);
        return !values.isEmpty() && isPublisher(field.type()) && values.stream().map(file.types()::variable)
                .allMatch(v -> v != null && v.kind() == Variable.Kind.PARAMETER);
    }

    private boolean isOperator(Call call) {
        return isPublisher(call.type()) || isPublisher(call.receiverType());
    }

    /** The calls before this one, the nearest first. */
    private List<Call> upstream(Call operator) {
        List<Call> before = new ArrayList<>();
        if (operator.receiver() != null) {
            source(operator.receiver(), before, 0);
        }
        Collections.reverse(before);
        return before;
    }

    /** The calls that make a publisher, through local variables, fields and methods of this file; the first made first. */
    private void source(Expression publisher, List<Call> into, int depth) {
        List<Call> made = file.futures().history(publisher);
        Expression root = made.isEmpty() ? publisher : made.get(0).receiver();
        Variable field = root == null ? null : file.types().variable(root);
        if (depth < MAX_DEPTH && field != null && field.isField() && isPublisher(field.type())) {
            file.executors().values(field).forEach(value -> source(value, into, depth + 1));
        }
        if (depth < MAX_DEPTH && !made.isEmpty()) {
            file.helpers().bodyOf(made.get(0)).ifPresent(helper ->
                    Results.of(helper.node()).forEach(given -> source(given, into, depth + 1)));
        }
        into.addAll(made);
    }

    private Context on(Call move) {
        return file.execution().onExecutor(file.executors().of(move.argument(0)), move, "moved there by `" + move.name() + "`");
    }

    /** Who subscribes to the chain of a call, by what comes before and after it. */
    private Optional<Context> subscription(Call link, int depth) {
        List<Call> before = upstream(link);
        Optional<Call> move = before.stream().filter(c -> MOVES_ALL.contains(c.name())).findFirst();
        if (move.isPresent() || depth > MAX_DEPTH) {
            return move.map(this::on);
        }
        Call last = link;
        for (Call next = link; next != null; next = next.next().orElse(null)) {
            last = next;
            if (MOVES_ALL.contains(next.name())) {
                return Optional.of(on(next));
            }
            if (next != link && MAY_MOVE.contains(next.name())) {
                return Optional.of(Context.UNKNOWN);
            }
        }
        Call first = before.isEmpty() ? link : before.get(before.size() - 1);
        if ((last.api() != null && last.api().isBlocking() || last.name().equals("subscribe")) && AT_ONCE.contains(first.name())) {
            return Optional.of(last.body().context());
        }
        return last.expression() == null ? Optional.empty() : subscriber(last.expression(), last.body(), depth + 1);
    }

    /** Who subscribes to a value, by where it goes. */
    private Optional<Context> subscriber(Expression value, Body body, int depth) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr || parent instanceof CastExpr || parent instanceof ConditionalExpr) {
            return subscriber((Expression) parent, body, depth);
        }
        Call around = file.callAt(parent);
        if (around != null && around.receiver() != value) {
            return isOperator(around) ? subscription(around, depth) : Optional.of(Context.UNKNOWN);
        }
        if (parent instanceof VariableDeclarator declarator) {
            return throughVariable(declarator, body, depth);
        }
        if (parent instanceof ReturnStmt || parent instanceof ExpressionStmt && parent.getParentNode().orElse(null)
                instanceof LambdaExpr) {
            return ofResult(body, depth);
        }
        return Optional.empty();
    }

    private Optional<Context> throughVariable(VariableDeclarator declarator, Body body, int depth) {
        Node scope = Syntax.enclosingCallable(declarator);
        return scope == null ? Optional.empty() : scope.findAll(NameExpr.class, use -> isUse(use, declarator)).stream()
                .map(use -> {
                    Call on = file.callAt(use.getParentNode().orElse(null));
                    return on != null && on.receiver() == use ? subscription(on, depth) : subscriber(use, body, depth);
                }).flatMap(Optional::stream).findFirst();
    }

    private boolean isUse(NameExpr use, VariableDeclarator declarator) {
        Variable variable = use.getNameAsString().equals(declarator.getNameAsString()) ? file.types().variable(use) : null;
        return variable != null && variable.declaration() == declarator;
    }

    /** Who subscribes to what a lambda or method gives back: the chain that it is given to, its callers. */
    private Optional<Context> ofResult(Body body, int depth) {
        Context own = body.context();
        if (!body.isMethod()) {
            return own.isOn(Place.EVENT_LOOP, Place.SAME_THREAD) ? Optional.empty() : Optional.of(own);
        }
        if (own.isOn(Place.WORKER, Place.VIRTUAL_THREAD, Place.POOL)) {
            return Optional.of(own);
        }
        Stream<Call> callers = depth > MAX_DEPTH ? Stream.of() : file.calls().stream()
                .filter(c -> c.name().equals(body.declaration().name()) && c.resolution().method() != null
                        && Objects.equals(c.resolution().method().key(), body.key()));
        return callers.map(c -> c.body().node() == c.node() ? ofResult(c.body(), depth + 1) : subscription(c, depth + 1))
                .flatMap(Optional::stream).findFirst();
    }
}
