package dev.asynclint.rules;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Virtual threads are made per task and thrown away; a pool of them brings back what they were to remove. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.WARNING, minRelease = 21,
        summary = "A thread pool is given a factory of virtual threads",
        words = {"newFixedThreadPool", "newCachedThreadPool", "ThreadPoolExecutor", "setThreadFactory"})
public final class PooledVirtualThreads implements Rule {

    private static final String POOL = "java.util.concurrent.ThreadPoolExecutor";

    @Override
    public void call(Call call, Report report) {
        boolean pools = call.receiverType().is("java.util.concurrent.Executors")
                && (call.name().equals("newFixedThreadPool") || call.name().equals("newCachedThreadPool"))
                || call.name().equals("new") && call.receiverType().is(POOL)
                || call.name().equals("setThreadFactory") && (call.receiverType().is(POOL)
                || call.file().executors().kindOf(call.receiverType()) == ExecutorKind.THREAD_POOL);
        if (pools && call.arguments().stream().anyMatch(call.file().virtualThreads()::makes)) {
            report.at(call).message("`" + call.label() + "` pools virtual threads: tasks queue for threads that cost"
                            + " nothing, and what they leave in ThreadLocals meets the next task")
                    .help("Use `Executors.newThreadPerTaskExecutor(factory)`; where the pool's size was a limit, put a"
                            + " `Semaphore` of that size around the use of what is scarce")
                    .send();
        }
    }
}
