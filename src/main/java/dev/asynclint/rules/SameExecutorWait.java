package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A task that waits for a task of its own bounded pool holds a thread which that one may need. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.ERROR,
        summary = "A task waits for another task of the same bounded executor",
        words = {"Executors", "Executor", "ExecutorService", "ScheduledExecutorService", "ThreadPoolExecutor",
            "submit", "execute", "supplyAsync", "runAsync", "thenApplyAsync"})
public final class SameExecutorWait implements Rule {

    private static final String HELP = "Do not wait in the task: return the future and go on with `thenCompose`; or run the"
            + " inner tasks on another executor than the outer ones";

    @Override
    public void blocking(Blocking blocking, Report report) {
        Context context = blocking.context();
        if (context.executor().isEmpty() || !context.kind().runsOutOfThreads()
                || context.kind() == ExecutorKind.SINGLE && blocking.isForKept()) {
            return;
        }
        String end = context.kind() == ExecutorKind.SINGLE
                ? "; it has one thread, which is this one, so the wait never ends, for certain"
                : "; when as many tasks wait as it has threads, none is left to run what they wait for, and all stand"
                        + " still for ever";
        Set<Category> waits = EnumSet.of(Category.FUTURE, Category.WAIT);
        report.on(blocking, new Condition.Blocks(blocking.target(), waits, context.executor(), false, true))
                .ifPresent(draft -> draft.message("{blocks} of a task of the executor that runs this one" + end).help(HELP).send());
        report.on(blocking, new Condition.Blocks(blocking.target(), waits, context.executor(), false, false))
                .ifPresent(draft -> draft.message("{blocks} of a task of the executor that runs this one, and holds the thread"
                        + " that the other may need: the limit ends the wait, but not before its time is over for nothing")
                        .help(HELP).severity(Severity.WARNING).send());
    }
}
