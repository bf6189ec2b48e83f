package dev.asynclint.rules;

import dev.asynclint.catalog.ContextUse.Kind;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.Task;
import dev.asynclint.model.ThreadBound;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** A thread of a pool knows nothing of the request for which it works. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.WARNING,
        summary = "A task on another thread reads what belongs to the thread that started it",
        words = {"CompletableFuture", "ExecutorService", "Executor", "Executors", "Thread", "*Executor", "*Async"},
        treeWords = {"ThreadLocal", "MDC", "ThreadContext", "SecurityContextHolder", "RequestContextHolder",
            "LocaleContextHolder", "TransactionSynchronizationManager", "Span", "Baggage"})
public final class ContextLostAcrossAsync implements Rule {

    private static final Set<String> NEVER_ON_OTHER_THREADS = Set.of("security", "request", "transaction");

    @Override
    public void task(Task task, Report report) {
        Body body = task.body().orElse(null);
        if (body == null || body.file().isTest() || !task.context().isOn(Place.COMMON_POOL, Place.EXECUTOR, Place.POOL,
                Place.WORKER, Place.NEW_THREAD, Place.VIRTUAL_THREAD, Place.SCHEDULER)) {
            return;
        }
        Set<String> known = new HashSet<>();
        ThreadBound.within(body).stream().filter(u -> u.kind() == Kind.SETS).forEach(u -> known.add(u.context()));
        for (Call call : body.callsOnThread()) {
            for (ThreadBound use : ThreadBound.reachedBy(call)) {
                boolean direct = ThreadBound.of(call).isPresent() || !use.context().equals("trace");
                if (use.kind() == Kind.READS && !use.inherits() && direct && isExpected(use, task) && known.add(use.context())
                        && !ThreadBound.isCarriedBy(task)) {
                    report.at(call).message("`" + call.label() + "` reads " + use.label() + " of the thread that runs the task, "
                                    + task.context().reason() + ": what the caller's thread holds is not there, or it is what"
                                    + " another task has left")
                            .help("Read the value before the task starts and hand it in, or use an executor that carries the"
                                    + " context over")
                            .in(isPlain(task) && isCertain(use, task) ? Profile.DEFAULT : Profile.STRICT).send();
                }
            }
        }
    }

    /** The code around the task uses the same context, or it is one that only the thread of a request has. */
    private static boolean isExpected(ThreadBound use, Task task) {
        return NEVER_ON_OTHER_THREADS.contains(use.context()) || ThreadBound.isSetAround(task, use.context())
                || !use.isDeclaredAt(task) && ThreadBound.isUsedAround(task, use.context());
    }

    /** An agent may carry the trace; a ThreadLocal that is only read around the task may be each thread's own. */
    private static boolean isCertain(ThreadBound use, Task task) {
        return !use.context().equals("trace") && (!use.isOfProject() || ThreadBound.isSetAround(task, use.context()));
    }

    /** Threads of which the code shows that nobody hands a context to them. */
    private static boolean isPlain(Task task) {
        return task.context().isOn(Place.COMMON_POOL, Place.NEW_THREAD, Place.VIRTUAL_THREAD)
                || task.context().kind() != ExecutorKind.UNKNOWN && task.isOnExecutorMadeHere();
    }
}
