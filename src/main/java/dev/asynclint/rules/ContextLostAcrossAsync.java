package dev.asynclint.rules;

import dev.asynclint.catalog.ContextUse.Kind;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.ParallelStreams;
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
        words = {"CompletableFuture", "ExecutorService", "Executor", "Executors", "Thread", "*Executor", "*Async",
            "parallelStream", "parallel"},
        treeWords = {"ThreadLocal", "MDC", "ThreadContext", "SecurityContextHolder", "RequestContextHolder",
            "LocaleContextHolder", "TransactionSynchronizationManager", "Span", "Baggage"})
public final class ContextLostAcrossAsync implements Rule {

    private static final Set<String> NEVER_ON_OTHER_THREADS = Set.of("security", "request", "transaction");

    @Override
    public void task(Task task, Report report) {
        if (task.context().isOn(Place.COMMON_POOL, Place.EXECUTOR, Place.POOL, Place.WORKER, Place.NEW_THREAD,
                Place.VIRTUAL_THREAD, Place.SCHEDULER) && !task.starter().file().isTest() && !ThreadBound.isCarriedBy(task)) {
            task.bodies().forEach(work -> look(task.starter(), work, task.context().reason(), isPlain(task), report));
        }
    }

    /** The functions of a parallel stream run on other threads, too; a method with {@code @Async} does as a whole. */
    @Override
    public void call(Call call, Report report) {
        if (!call.file().isTest()) {
            ParallelStreams.functionsAfter(call).forEach(work -> look(call, work, "in a parallel stream", true, report));
            ThreadBound.of(call).filter(use -> use.kind() == Kind.READS && NEVER_ON_OTHER_THREADS.contains(use.context())
                    && ThreadBound.isInAsyncMethod(call)).ifPresent(use -> report(call, use, "which is not its caller's", report)
                    .in(Profile.STRICT).send());
        }
    }

    private static void look(Call starter, Body work, String where, boolean plain, Report report) {
        Set<String> known = new HashSet<>();
        ThreadBound.within(work).stream().filter(u -> u.kind() == Kind.SETS).forEach(u -> known.add(u.context()));
        for (Call call : work.callsOnThread()) {
            for (ThreadBound use : ThreadBound.reachedBy(call)) {
                boolean direct = ThreadBound.of(call).isPresent() || !use.context().equals("trace");
                if (use.kind() == Kind.READS && !use.inherits() && direct && isExpected(use, starter, work)
                        && known.add(use.context())) {
                    boolean certain = !use.context().equals("trace")
                            && (!use.isOfProject() || ThreadBound.isSetAround(starter, work, use.context()));
                    report(call, use, where, report).in(plain && certain ? Profile.DEFAULT : Profile.STRICT).send();
                }
            }
        }
    }

    private static Report.Draft report(Call call, ThreadBound use, String where, Report report) {
        return report.at(call).message("`" + call.label() + "` reads " + use.label() + " of the thread that runs the task, " + where
                        + ": what the caller's thread holds is not there, or it is what another task has left")
                .help("Read the value before the task starts and hand it in, or use an executor that carries the context over");
    }

    /** The code around the task uses the same context, or it is one that only the thread of a request has. */
    private static boolean isExpected(ThreadBound use, Call starter, Body work) {
        return NEVER_ON_OTHER_THREADS.contains(use.context()) || ThreadBound.isSetAround(starter, work, use.context())
                || !use.isDeclaredIn(work.file()) && ThreadBound.isUsedAround(starter, work, use.context());
    }

    /** Threads of which the code shows that nobody hands a context to them. */
    private static boolean isPlain(Task task) {
        return task.context().isOn(Place.COMMON_POOL, Place.NEW_THREAD, Place.VIRTUAL_THREAD)
                || task.context().kind() != ExecutorKind.UNKNOWN && task.isOnExecutorMadeHere();
    }
}
