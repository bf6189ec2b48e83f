package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must happen before a wait ends, as far as this file shows it: tasks must end, or somebody must say so. */
public final class Awaited {

    private static final int MAX_DEPTH = 4;
    private static final String THREAD = "java.lang.Thread";
    private static final String EXECUTOR = "java.util.concurrent.Executor";
    /** Calls that end a wait, by the wait: those on the same latch, queue, future or semaphore. */
    private static final Map<String, Set<String>> ENDS = Map.of(
            "await", Set.of("countDown"), "take", Set.of("put", "offer", "add"), "put", Set.of("take", "poll", "remove", "drainTo", "clear"),
            "get", Set.of("complete", "completeExceptionally", "cancel", "set", "setException"),
            "join", Set.of("complete", "completeExceptionally", "cancel"),
            "acquire", Set.of("release"), "acquireUninterruptibly", Set.of("release"));

    private final FileModel file;
    private final Call wait;

    private Awaited(Call wait) {
        this.file = wait.file();
        this.wait = wait;
    }

    /**
     * Where code that must run before a wait ends needs a lock: the wait does not end while its own thread holds that.
     *
     * @param lock identity of the lock
     */
    public static Optional<Location> needing(Call wait, String lock) {
        Awaited awaited = new Awaited(wait);
        return awaited.taskNeeding(lock).or(() -> awaited.endUnder(lock));
    }

    /**
     * As {@link #needing}, for a call of a method of the own object, perhaps inherited from another file, that waits for the
     * thread which runs that object: {@code super.shutdown()}, where the superclass has made {@code new Thread(this)}.
     */
    static Optional<Location> needingAsOwnRun(Call call, String lock) {
        FileModel file = call.file();
        if (!call.resolution().onSelf() || !file.helpers().bodyOf(call).flatMap(Awaited::waitsForOwnRun)
                .or(() -> file.elsewhere().method(call, "waits for own run", (other, body) -> waitsForOwnRun(body))).isPresent()) {
            return Optional.empty();
        }
        return file.taskMethod(file.types().selfType(call.node())).flatMap(run -> new Awaited(call).needOf(run, lock));
    }

    /**
     * As {@link #needing}, for a call of an inherited method that waits for what a field of the superclass holds:
     * {@code super.shutdown()} ends the executor that this class gives its tasks to.
     */
    static Optional<Location> needingByField(Call call, String lock) {
        FileModel file = call.file();
        if (!call.resolution().onSelf() || file.helpers().bodyOf(call).isPresent()) {
            return Optional.empty();
        }
        Awaited here = new Awaited(call);
        return file.elsewhere().method(call, "waits for fields", (other, body) -> fieldsAwaited(body)).flatMap(fields ->
                fields.stream().flatMap(field -> here.mentionOf(field).stream())
                        .flatMap(mention -> here.taskNeeding(mention, lock).stream()).findFirst());
    }

    private static Optional<Set<String>> fieldsAwaited(Body body) {
        Set<String> fields = body.callsOnThread().stream().filter(c -> c.receiver() != null && c.blocks())
                .map(c -> body.file().types().variable(c.receiver())).filter(v -> v != null && v.isField())
                .map(Variable::identity).collect(Collectors.toSet());
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
    }

    /** Where this file names an inherited field of this identity. */
    private Optional<Expression> mentionOf(String field) {
        return file.calls().stream().flatMap(c -> Stream.concat(Stream.ofNullable(c.receiver()), c.arguments().stream()))
                .filter(e -> (e instanceof NameExpr || e instanceof FieldAccessExpr)
                        && Optional.ofNullable(file.types().variable(e)).filter(v -> v.identity().equals(field)).isPresent())
                .findFirst();
    }

    private static Optional<Boolean> waitsForOwnRun(Body body) {
        return body.callsOnThread().stream().filter(Call::blocks).anyMatch(wait -> {
            List<Expression> tasks = new ArrayList<>();
            new Awaited(wait).collectTasks(wait.receiver(), tasks, 0);
            return tasks.stream().map(Call::unwrap).anyMatch(ThisExpr.class::isInstance);
        }) ? Optional.of(true) : Optional.empty();
    }

    // ---- tasks that must end ----

    private Optional<Location> taskNeeding(String lock) {
        return taskNeeding(wait.receiver() == null || wait.resolution().isStatic() ? wait.argument(0) : wait.receiver(), lock);
    }

    private Optional<Location> taskNeeding(Expression source, String lock) {
        List<Expression> tasks = new ArrayList<>();
        if (source != null && file.isSubtype(file.typeOf(source), EXECUTOR)) {
            collectTasksOfExecutor(source, tasks);
        } else {
            collectTasks(source, tasks, 0);
        }
        return tasks.stream().flatMap(task -> need(task, lock, 0).stream()).findFirst();
    }

    /** The functions and task objects behind a future or thread. */
    private void collectTasks(Expression source, List<Expression> into, int depth) {
        Expression e = Call.unwrap(source);
        Call call = file.callAt(e);
        if (e == null || depth > MAX_DEPTH) {
            return;
        }
        if (call != null) {
            if (call.name().equals("new") && file.isSubtype(call.receiverType(), THREAD)) {
                into.add(e);
            }
            call.arguments().stream().filter(this::isTask).forEach(into::add);
            if (call.is(Api.Flag.JOINS_ALL)) {
                call.arguments().forEach(a -> collectTasks(a, into, depth + 1));
            }
            collectTasks(call.receiver(), into, depth + 1);
            return;
        }
        Variable variable = file.types().variable(e);
        if (variable != null) {
            file.executors().values(variable).forEach(value -> collectTasks(value, into, depth + 1));
            elementsOf(variable).forEach(value -> collectTasks(value, into, depth + 1));
        }
    }

    /** {@code for (Thread t : threads) t.join()}: what is added to the collection. */
    private List<Expression> elementsOf(Variable variable) {
        ForEachStmt loop = variable.declaration() == null ? null
                : variable.declaration().findAncestor(ForEachStmt.class).orElse(null);
        Variable all = loop == null || loop.getVariableDeclarator() != variable.declaration() ? null
                : file.types().variable(loop.getIterable());
        return all == null ? List.of() : onSame(all, Set.of("add")).stream().map(c -> c.argument(0)).filter(Objects::nonNull).toList();
    }

    /** All that the file gives to an executor. */
    private void collectTasksOfExecutor(Expression executor, List<Expression> into) {
        Variable variable = file.types().variable(executor);
        for (Call call : variable == null ? List.<Call>of() : file.calls()) {
            boolean isUsed = isSame(call.receiver(), variable) || call.arguments().stream().anyMatch(a -> isSame(a, variable));
            if (isUsed && call.api() != null && !call.api().runs().isEmpty()) {
                call.arguments().stream().filter(this::isTask).forEach(into::add);
            }
        }
    }

    private boolean isTask(Expression argument) {
        return Syntax.isFunctional(argument) || file.isSubtype(file.typeOf(argument), "java.lang.Runnable")
                || file.isSubtype(file.typeOf(argument), "java.util.concurrent.Callable");
    }

    private Optional<Location> need(Expression task, String lock, int depth) {
        Expression e = Call.unwrap(task);
        Body body = file.bodyAt(e);
        if (body != null) {
            return file.locks().needs(body, lock);
        }
        if (e instanceof ObjectCreationExpr made && made.getAnonymousClassBody().isPresent()) {
            return made.getAnonymousClassBody().get().stream().map(file::bodyAt).filter(Objects::nonNull)
                    .flatMap(b -> file.locks().needs(b, lock).stream()).findFirst();
        }
        Variable variable = file.types().variable(e);
        if (variable != null && depth < MAX_DEPTH) {
            Optional<Location> value = file.executors().values(variable).stream()
                    .flatMap(v -> need(v, lock, depth + 1).stream()).findFirst();
            if (value.isPresent()) {
                return value;
            }
        }
        return e instanceof ThisExpr || e instanceof ObjectCreationExpr || variable != null
                ? file.taskMethod(file.typeOf(e)).flatMap(run -> needOf(run, lock)) : Optional.empty();
    }

    private Optional<Location> needOf(MethodTarget run, String lock) {
        Optional<Body> own = file.method(run.key());
        return own.isPresent() ? file.locks().needs(own.get(), lock)
                : file.elsewhere().method(run.owner(), run.key(), "needs " + lock, (other, body) -> other.locks().needs(body, lock));
    }

    // ---- calls that end it ----

    /** All calls that end the wait stand under the lock; nobody outside the file gets the object to end it otherwise. */
    private Optional<Location> endUnder(String lock) {
        Variable variable = wait.receiver() == null ? null : file.types().variable(wait.receiver());
        Set<String> names = ENDS.get(wait.name());
        if (variable == null || names == null || isHandedOut(variable)) {
            return Optional.empty();
        }
        List<Call> ends = onSame(variable, names);
        return !ends.isEmpty() && ends.stream().allMatch(end -> comesLater(end, lock)) ? Optional.of(ends.get(0).location())
                : Optional.empty();
    }

    /** Whether a call is made under the lock, or after its thread has taken it for something else. */
    private boolean comesLater(Call end, String lock) {
        if (file.locks().heldAt(end).stream().anyMatch(h -> Locks.exclude(h.identity(), lock))) {
            return true;
        }
        Body root = end.body().threadRoot();
        return root != wait.body().threadRoot() && !(root.isMethod() && root.parent() == wait.body().method().parent())
                && (file.locks().takesItself(root, lock).filter(at -> at.span().compareTo(end.span()) < 0).isPresent()
                || root.callsOnThread().stream().anyMatch(c -> FileModel.isBefore(c.node(), end.node())
                && file.helpers().bodyOf(c).flatMap(b -> file.locks().needs(b, lock)).isPresent()));
    }

    private boolean isHandedOut(Variable variable) {
        return variable.declaration() == null || file.unit().findFirst(NameExpr.class, n -> n.getNameAsString().equals(variable.name())
                && isSame(n, variable) && !isReceiverOrTarget(n)).isPresent()
                || file.executors().values(variable).stream().anyMatch(v -> !v.isObjectCreationExpr() && !v.isNullLiteralExpr());
    }

    private boolean isReceiverOrTarget(NameExpr name) {
        var parent = name.getParentNode().orElse(null);
        Call call = file.callAt(parent);
        return call != null ? call.receiver() == name
                : parent instanceof com.github.javaparser.ast.expr.AssignExpr assign && assign.getTarget() == name
                || parent instanceof com.github.javaparser.ast.expr.BinaryExpr;
    }

    private List<Call> onSame(Variable variable, Set<String> names) {
        return file.calls().stream().filter(c -> names.contains(c.name()) && isSame(c.receiver(), variable)).toList();
    }

    private boolean isSame(Expression expression, Variable variable) {
        Variable other = expression == null ? null : file.types().variable(expression);
        return other != null && other.identity().equals(variable.identity());
    }
}
