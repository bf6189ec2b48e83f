package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.TypeResolver;
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
        Expression work = work();
        if (work instanceof com.github.javaparser.ast.expr.ObjectCreationExpr creation
                && creation.getAnonymousClassBody().isPresent()) {
            return creation.getAnonymousClassBody().get().stream().map(file::bodyAt)
                    .filter(b -> b != null && file.execution().handover(b).isPresent()).findFirst();
        }
        if (work instanceof com.github.javaparser.ast.expr.NameExpr name) {
            var variable = file.types().variable(name);
            return variable == null || variable.isField() ? Optional.empty()
                    : variable.initial().map(Call::unwrap).map(file::bodyAt);
        }
        return Optional.ofNullable(file.bodyAt(work));
    }

    /** The run or call method of a task class of the project: {@code submit(new Loader())}. */
    public Optional<MethodTarget> taskMethod() {
        FileModel file = starter.file();
        Call made = file.callAt(work());
        if (made != null) {
            return made.name().equals("new") ? file.taskMethod(made) : Optional.empty();
        }
        return work() == null || TypeResolver.isFunctional(work()) ? Optional.empty()
                : file.taskMethod(file.typeOf(work())).filter(t -> !t.receiver().startsWith("java."));
    }

    /** What in the work can fail, as far as it is known; empty when nothing can, or the work is not known. */
    public Optional<Failures.Risk> risk() {
        Optional<Body> body = body();
        if (body.isPresent()) {
            return starter.file().failures().riskOf(body.get());
        }
        return taskMethod().map(run -> new Failures.Risk(starter.location(), List.of(run)));
    }

    /** Whether somebody else looks at how it ends: the task is a future itself, or its executor's class sees to it. */
    public boolean isObserved() {
        FileModel file = starter.file();
        return file.futures().isFuture(file.typeOf(work()))
                || file.executors().hasOwn(starter.receiver(), "afterExecute", "submit", "newTaskFor");
    }
}
