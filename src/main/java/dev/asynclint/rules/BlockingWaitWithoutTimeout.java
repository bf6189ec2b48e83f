package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A latch that is never counted down, a queue whose consumer died, a process that waits for input. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "A thread that others need waits on a latch, queue, process, thread or batch without a time limit",
        words = {"CountDownLatch", "CyclicBarrier", "Phaser", "Exchanger", "Semaphore", "*BlockingQueue",
            "BlockingQueue", "*BlockingDeque", "BlockingDeque", "*TransferQueue", "SynchronousQueue", "DelayQueue",
            "invokeAll", "invokeAny", "*CompletionService", "Process", "waitFor", "Thread", "wait", "Condition",
            "await", "ExecutorService", "Executors", "Scheduled", "ScheduledExecutorService", "Async"},
        yieldsTo = {"blocking-wait-on-future-in-stage", "blocking-call-in-completion-callback",
            "blocking-call-on-common-pool", "same-executor-wait", "synchronized-pins-virtual-thread",
            "deadline-not-forwarded", "wait-in-finally", "blocking-while-holding-lock", "blocking-call-in-event-loop",
            "reactor-block-in-reactive", "sync-over-async", "await-in-loop", "async-method-blocks", "lazy-stream-join",
            "blocking-call-in-parallel-stream", "blocking-compute-if-absent", "scope-missing-throw-if-failed",
            "scope-used-from-subtask", "semaphore-leak", "submit-exception-swallowed"},
        aliases = {"MDM_WAIT_WITHOUT_TIMEOUT", "PMD.AvoidCompletionServiceTake",
            "PMD.AvoidExecutorInvokeWithoutTimeout", "WaitOrAwaitWithoutTimeout"})
public final class BlockingWaitWithoutTimeout implements Rule {

    private static final Set<Category> WAITS =
            EnumSet.of(Category.WAIT, Category.QUEUE, Category.PROCESS, Category.FUTURE);

    @Override
    public void waiting(Wait wait, Report report) {
        Api api = wait.call().api();
        if (api != null && !api.timedBy().isEmpty() && WAITS.contains(api.blocks()) && !wait.isForFuture()) {
            String timed = api.timedBy().replaceAll("[\\w.]+\\.(?=\\w)", "");
            UntimedWaits.report(wait, "Use `" + timed + "` and act when the time is over", report);
        }
    }
}
