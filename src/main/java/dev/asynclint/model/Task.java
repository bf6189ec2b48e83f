package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/**
 * A piece of work that is handed to another thread.
 *
 * @param starter  the call that gets it
 * @param argument index of the work among the call's arguments; -1 for {@code new Thread() {…}.start()}
 * @param context  where it will run
 */
public record Task(Call starter, int argument, Runs runs, Context context) {

    /** The work as it stands in the code; null when the thread is its own work. */
    public Expression work() {
        return Call.unwrap(starter.argument(argument));
    }

    /** The executor that gets it, as it stands in the code; null when it is a thread's or has none that is named. */
    public Expression executor() {
        return runs.place() == Place.RECEIVER ? starter.receiver()
                : runs.place() == Place.EXECUTOR ? starter.argument(runs.executor()) : null;
    }

    /** Whether this file makes the executor that gets it. */
    public boolean isOnExecutorMadeHere() {
        return executor() != null && starter.file().settings().of(executor()).stream()
                .anyMatch(made -> starter.file().executors().madeBy(made) != ExecutorKind.UNKNOWN);
    }

    /** The code of the work, when it stands in this file: a lambda, a reference, an anonymous class. */
    public Optional<Body> body() {
        FileModel file = starter.file();
        Expression value = value();
        if (value instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()) {
            return creation.getAnonymousClassBody().get().stream().map(file::bodyAt)
                    .filter(b -> b != null && (b.isNamed("run") || b.isNamed("call"))).findFirst();
        }
        return Optional.ofNullable(file.bodyAt(value));
    }

    /** The code of the work; of a batch, {@code invokeAll(tasks)}, that of each task of which it is seen how it gets there. */
    public List<Body> bodies() {
        Execution execution = starter.file().execution();
        return body().map(List::of).orElseGet(() -> !starter.name().startsWith("invokeA") ? List.of()
                : starter.file().bodies().stream().filter(b -> !b.isMethod() && execution.handover(b)
                        .filter(h -> h.call() == starter && h.argument() == argument).isPresent()).toList());
    }

    /** The work, or the only value that its variable ever has. */
    private Expression value() {
        Expression work = work();
        Variable variable = work == null ? null : starter.file().types().variable(work);
        List<Expression> values = variable == null ? List.of() : starter.file().executors().values(variable);
        return values.size() == 1 ? Call.unwrap(values.get(0)) : work;
    }

    /** {@code submit(timed(task))}: what a method of this file makes of it. */
    private Optional<Body> bodyFromHelper() {
        FileModel file = starter.file();
        Call made = file.callAt(value());
        return made == null ? Optional.empty() : file.helpers().bodyOf(made).map(Body::results).filter(given -> given.size() == 1)
                .map(given -> file.bodyAt(Call.unwrap(given.get(0))));
    }

    /** The run or call method of a task class of the project: {@code submit(new Loader())}. */
    public Optional<MethodTarget> taskMethod() {
        FileModel file = starter.file();
        Expression value = value();
        Call made = file.callAt(value);
        if (made != null) {
            return made.name().equals("new") ? file.taskMethod(made) : Optional.empty();
        }
        return value == null || Syntax.isFunctional(value) ? Optional.empty()
                : file.taskMethod(file.typeOf(value)).filter(t -> !t.receiver().startsWith("java."));
    }

    /** What in the work can fail, as far as it is known; empty when nothing can, or the work is not known. */
    public Optional<Failures.Risk> risk() {
        FileModel file = starter.file();
        Optional<Body> body = bodies().stream().findFirst().or(() -> taskMethod().flatMap(run -> file.method(run.key()))).or(this::bodyFromHelper);
        if (body.isPresent()) {
            return file.failures().riskOf(body.get());
        }
        Optional<MethodTarget> run = taskMethod();
        Optional<Optional<Failures.Risk>> there = run.flatMap(r -> file.elsewhere().method(r.owner(), r.key(), "risk",
                (other, method) -> Optional.of(other.failures().riskOf(method))));
        return there.isPresent() ? there.get() : run.map(r -> new Failures.Risk(starter.location(), List.of(r), false, false));
    }

    /**
     * Whether somebody else looks at how it ends: the task is a future itself, its executor's class sees to it, or the
     * future that the start gives is asked, has a listener, or is a wrapped scheduler's.
     */
    public boolean isObserved() {
        FileModel file = starter.file();
        return file.futures().isFuture(file.typeOf(work()))
                || isDelegated() || file.executors().hasOwn(starter.receiver(), "afterExecute", "newTaskFor", "decorateTask", starter.name())
                || file.settings().of(starter.expression()).stream().anyMatch(c -> c != starter
                && (c.name().startsWith("addListener") || c.api() != null && c.api().blocks() == Category.FUTURE));
    }

    /** A scheduler that wraps another gives its future to the caller: who has it may ask. */
    private boolean isDelegated() {
        Body method = starter.body().method();
        return method.isNamed(starter.name()) && starter.node().getParentNode().orElse(null) instanceof ReturnStmt
                && starter.file().isSubtype(TypeRef.of(method.declaration().owner()), "java.util.concurrent.ScheduledExecutorService");
    }
}
