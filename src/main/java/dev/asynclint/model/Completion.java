package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Context;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which code must end before a future is complete, and who runs that code. */
final class Completion {

    private static final int MAX_DEPTH = 8;

    private final FileModel file;

    Completion(FileModel file) {
        this.file = file;
    }

    // ---- who completes it ----

    /**
     * Who runs the code whose end completes a future, where the code shows it; {@link Context#CALLER} when the future is
     * complete from the start.
     */
    Optional<Context> by(Expression future) {
        return by(future, 0);
    }

    private Optional<Context> by(Expression expression, int depth) {
        Expression e = Call.unwrap(expression);
        if (e == null || depth > MAX_DEPTH) {
            return Optional.empty();
        }
        Call call = file.callAt(e);
        if (call != null) {
            return byCall(call, depth);
        }
        Variable variable = file.types().variable(e);
        if (variable == null || variable.declaration() == null || isElement(variable)) {
            return Optional.empty();
        }
        return same(file.executors().values(variable), depth);
    }

    private Optional<Context> byCall(Call call, int depth) {
        Api api = call.api();
        if (api == null) {
            return byMethod(call, depth);
        }
        if (api.is(Api.Flag.ALREADY_DONE)) {
            return Optional.of(Context.CALLER);
        }
        if (api.is(Api.Flag.BOUNDS) || api.is(Api.Flag.JOINS_ALL) || call.name().contains("Compose")) {
            return Optional.empty();
        }
        Runs runs = api.runs().isEmpty() ? null : api.runs().get(0);
        if (runs != null && runs.place() != Place.COMPLETING_THREAD && runs.place() != Place.SAME_THREAD) {
            return Optional.of(file.execution().context(new Execution.Handover(call, runs.argument(), runs)));
        }
        boolean joinsAnother = call.arguments().stream().anyMatch(a -> file.futures().isFuture(file.typeOf(a)));
        return joinsAnother || call.receiver() == null || !file.futures().isFuture(call.receiverType())
                ? Optional.empty() : by(call.receiver(), depth + 1);
    }

    private Optional<Context> byMethod(Call call, int depth) {
        Optional<Body> own = file.helpers().bodyOf(call);
        Optional<Context> shown = own.isPresent() ? same(Results.of(own.get().node()), depth)
                : file.elsewhere().method(call, "completed by",
                        (other, body) -> other.completion().same(Results.of(body.node()), 0));
        return shown.or(() -> byExecutorGiven(call));
    }

    /** {@code readAll(executor).thenApply(…)}: an executor is given to do the work on it. */
    private Optional<Context> byExecutorGiven(Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            if (file.isSubtype(file.typeOf(call.argument(i)), "java.util.concurrent.Executor")) {
                return Optional.of(file.execution().context(
                        new Execution.Handover(call, -1, new Runs(-1, Place.EXECUTOR, i))));
            }
        }
        return Optional.empty();
    }

    /** The one executor that completes all these, done ones aside. */
    private Optional<Context> same(List<Expression> futures, int depth) {
        Optional<Context> found = Optional.empty();
        for (Expression future : futures) {
            Optional<Context> each = by(future, depth + 1);
            if (each.isEmpty() || found.isPresent() && !each.get().equals(Context.CALLER)
                    && !found.get().equals(Context.CALLER) && !sameExecutor(found.get(), each.get())) {
                return Optional.empty();
            }
            found = found.isPresent() && each.get().equals(Context.CALLER) ? found : each;
        }
        return found;
    }

    private static boolean sameExecutor(Context one, Context other) {
        return one.place() == other.place() && one.executor().equals(other.executor());
    }

    // ---- whose threads it needs ----

    /** The identity of the executor whose tasks must end before a wait does; empty when it is none or not known. */
    String executorAwaited(Call wait) {
        Set<String> executors = new HashSet<>();
        if (wait.node() instanceof MethodReferenceExpr reference) {
            Call user = file.callAt(reference.getParentNode().orElse(null));
            tasksOf(user == null ? null : user.receiver(), executors, 0);
        } else if (wait.name().startsWith("invoke") && wait.api().blocks() == Category.FUTURE && wait.receiver() != null) {
            executors.add(file.executors().of(wait.receiver()).identity());
        } else if (wait.receiver() != null && file.isSubtype(wait.receiverType(), "java.util.concurrent.CountDownLatch")) {
            countingDown(wait, executors);
        } else if (wait.api().blocks() == Category.FUTURE) {
            tasksOf(wait.receiver(), executors, 0);
        }
        return executors.size() == 1 ? executors.iterator().next() : "";
    }

    /** Those who count down the latch that is waited for, when all of them stand in this file. */
    private void countingDown(Call await, Set<String> into) {
        Variable latch = file.types().variable(await.receiver());
        if (latch == null || latch.kind() == Variable.Kind.PARAMETER || latch.declaration() == null) {
            return;
        }
        for (Call call : file.calls()) {
            if (call.receiver() != null && call.name().equals("countDown")) {
                Variable counted = file.types().variable(call.receiver());
                if (counted != null && counted.identity().equals(latch.identity())) {
                    into.add(call.body().context().executor());
                }
            }
        }
    }

    /** The executors of the tasks behind a future, or behind the futures of a collection or stream. */
    private void tasksOf(Expression expression, Set<String> into, int depth) {
        Expression e = Call.unwrap(expression);
        if (e == null || depth > MAX_DEPTH) {
            return;
        }
        Call call = file.callAt(e);
        if (call != null) {
            tasksOfCall(call, into, depth);
        } else if (e instanceof ConditionalExpr choice) {
            tasksOf(choice.getThenExpr(), into, depth + 1);
            tasksOf(choice.getElseExpr(), into, depth + 1);
        } else {
            Variable variable = file.types().variable(e);
            if (variable != null && variable.declaration() != null) {
                tasksOfVariable(variable, into, depth);
            }
        }
    }

    private void tasksOfCall(Call call, Set<String> into, int depth) {
        Api api = call.api();
        if (api != null) {
            for (Runs runs : api.runs()) {
                if (runs.place() != Place.SAME_THREAD && runs.place() != Place.COMPLETING_THREAD) {
                    add(file.execution().context(new Execution.Handover(call, runs.argument(), runs)), into);
                }
            }
        }
        if (api == null || api.runs().isEmpty()) {
            file.helpers().bodyOf(call).ifPresent(body ->
                    Results.of(body.node()).forEach(result -> tasksOf(result, into, depth + 1)));
        }
        for (Expression argument : call.arguments()) {
            if (api != null && (api.is(Api.Flag.JOINS_ALL) || file.futures().isFuture(file.typeOf(argument)))) {
                tasksOf(argument, into, depth + 1);
            } else if (Call.unwrap(argument) instanceof LambdaExpr lambda && api != null
                    && api.runs().stream().allMatch(r -> r.place() == Place.SAME_THREAD)) {
                Results.of(lambda).forEach(result -> tasksOf(result, into, depth + 1));
            }
        }
        if (call.receiver() != null && (file.futures().isFuture(call.receiverType()) || holdsFutures(call))) {
            tasksOf(call.receiver(), into, depth + 1);
        }
    }

    private boolean holdsFutures(Call call) {
        return file.isSubtype(call.receiverType(), "java.lang.Iterable")
                || file.isSubtype(call.receiverType(), "java.util.stream.BaseStream");
    }

    private static void add(Context context, Set<String> into) {
        into.add(context.place() == Place.COMMON_POOL ? "common-pool" : context.executor());
    }

    private void tasksOfVariable(Variable variable, Set<String> into, int depth) {
        Node parent = variable.declaration().getParentNode().orElse(null);
        if (variable.declaration() instanceof Parameter && parent instanceof LambdaExpr lambda) {
            Call user = file.callAt(lambda.getParentNode().orElse(null));
            tasksOf(user == null ? null : user.receiver(), into, depth + 1);
        } else if (isElement(variable)) {
            tasksOf(((ForEachStmt) parent.getParentNode().orElseThrow()).getIterable(), into, depth + 1);
        }
        file.executors().values(variable).forEach(value -> tasksOf(value, into, depth + 1));
        for (Expression element : added(variable)) {
            tasksOf(element, into, depth + 1);
        }
    }

    private static boolean isElement(Variable variable) {
        return variable.declaration().getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof ForEachStmt;
    }

    /** What is put into a collection: {@code futures.add(pool.submit(task))}. */
    private List<Expression> added(Variable collection) {
        List<Expression> found = new ArrayList<>();
        if (file.isSubtype(collection.type(), "java.util.Collection")) {
            for (Call call : file.calls()) {
                if (call.name().equals("add") && call.arguments().size() == 1 && call.receiver() != null) {
                    Variable filled = file.types().variable(call.receiver());
                    if (filled != null && filled.identity().equals(collection.identity())) {
                        found.add(call.argument(0));
                    }
                }
            }
        }
        return found;
    }
}
