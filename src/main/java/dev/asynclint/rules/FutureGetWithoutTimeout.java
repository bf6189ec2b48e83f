package dev.asynclint.rules;

import dev.asynclint.model.Wait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import dev.asynclint.finding.Severity;

/** A future whose producer died, was never started or waits on a lost answer does not complete. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "A thread that others need waits for a future without a time limit",
        words = {"*Future", "*Promise", "CompletionStage", "ExecutorService", "Executors", "ScheduledExecutorService"},
        callers = true,
        yieldsTo = {"blocking-wait-on-future-in-stage", "blocking-call-on-common-pool", "same-executor-wait",
            "synchronized-pins-virtual-thread", "deadline-not-forwarded", "wait-in-finally",
            "blocking-while-holding-lock", "blocking-call-in-event-loop", "reactor-block-in-reactive",
            "sync-over-async", "await-in-loop", "async-method-blocks", "lazy-stream-join",
            "blocking-call-in-parallel-stream", "blocking-compute-if-absent", "kafka-send-get-per-record"},
        aliases = {"PMD.AvoidFutureGetWithoutTimeout", "PMD.AvoidFutureJoinWithoutTimeout"})
public final class FutureGetWithoutTimeout implements Rule {

    private static final String HELP = "Set a limit: `orTimeout(…)` on the future fails it, `get(timeout, unit)` ends"
            + " the wait, and then the future is to be cancelled";

    @Override
    public void waiting(Wait wait, Report report) {
        if (wait.isForFuture()) {
            UntimedWaits.report(wait, HELP, report);
        }
    }
}
