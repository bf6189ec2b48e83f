package dev.asynclint.rules;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.PoolSettings;
import dev.asynclint.model.PoolShape;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The number of threads is limited, and what comes beyond it waits in memory, however much it is and however long. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A pool takes more and more tasks that wait in memory, without a limit",
        words = {"newFixedThreadPool", "newSingleThreadExecutor", "newScheduledThreadPool", "newSingleThreadScheduledExecutor",
            "ThreadPoolExecutor", "ThreadPoolTaskExecutor", "ScheduledThreadPoolExecutor"},
        yieldsTo = {"ineffective-max-pool-size", "executor-not-closed", "executor-per-call", "pooled-virtual-threads"},
        aliases = "PMD.SetQueueCapacityForTaskExecutor")
public final class UnboundedWorkQueue implements Rule {

    @Override
    public void call(Call call, Report report) {
        FileModel file = call.file();
        if (file.isTest() || call.expression() == null && PoolShape.of(call).isEmpty() || !hasUnboundedQueue(call)
                || file.pools().isBounded(call) || file.pools().isOfOneBatch(call)) {
            return;
        }
        boolean scheduled = call.api() != null && call.api().makes() == ExecutorKind.SCHEDULED;
        report.at(call).in(scheduled ? Profile.ALL : Profile.STRICT).message("`" + call.label() + "` limits the threads, but not the queue before them: when tasks come faster"
                        + " than they are done, they pile up in memory, and each waits longer than the one before")
                .help("Use a `ThreadPoolExecutor` with a queue that has a capacity, and decide what happens when it is full:"
                        + " refuse, or let the caller do the work").send();
    }

    /** Scheduled pools count where they get tasks that come once: periodic ones do not pile up. */
    private static boolean hasUnboundedQueue(Call call) {
        if (PoolShape.of(call).isPresent()) {
            return PoolShape.of(call).filter(PoolShape::isQueueUnbounded).isPresent();
        }
        ExecutorKind kind = call.api() == null ? null : call.api().makes();
        return kind == ExecutorKind.FIXED || kind == ExecutorKind.SINGLE
                || PoolSettings.of(call).filter(PoolSettings::isQueueUnbounded).isPresent()
                || kind == ExecutorKind.SCHEDULED && call.file().settings().has(call.expression(), "schedule", "submit", "execute");
    }
}
