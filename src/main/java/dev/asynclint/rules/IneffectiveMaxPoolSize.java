package dev.asynclint.rules;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.PoolSettings;
import dev.asynclint.model.PoolShape;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A pool starts a thread beyond its core size only when its queue is full, and this queue never is. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.WARNING,
        summary = "The maximum size of a pool has no effect, so that it never grows",
        words = {"*PoolExecutor", "ThreadPoolTaskExecutor", "setMaximumPoolSize",
            "newScheduledThreadPool"},
        aliases = {"ErroneousThreadPoolConstructorChecker", "java:S9132", "java:S2122"})
public final class IneffectiveMaxPoolSize implements Rule {

    private static final String SCHEDULED = "java.util.concurrent.ScheduledThreadPoolExecutor";

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest()) {
            return;
        }
        PoolShape.of(call).filter(p -> p.isQueueUnbounded() && !p.isOfOneSize() && !p.isResized()).ifPresent(pool -> {
            String runs = pool.number(pool.core()).orElse(1) == 0 ? "1 thread" : "`" + pool.core() + "` threads";
            send(report.at(call), "The maximum `" + pool.max() + "`", runs);
        });
        PoolSettings.of(call).filter(PoolSettings::isQueueUnbounded).flatMap(PoolSettings::largerMaximum)
                .ifPresent(max -> send(report.at(max), "The maximum `" + max.argument(0) + "`", "its core threads"));
        if (call.isTo(SCHEDULED, "setMaximumPoolSize") && !call.body().method().isNamed("setMaximumPoolSize")
                && !PoolSettings.isCoreSize(call)) {
            report.at(call).message("A scheduled pool has a queue without a bound and never grows beyond its core size:"
                    + " this maximum has no effect").help("Set the core size: `setCorePoolSize(…)`").send();
        }
        if (call.api() != null && call.api().makes() == ExecutorKind.SCHEDULED && call.expression() != null && call.arguments().size() > 0
                && call.argument(0).toString().equals("0")
                && call.arguments().stream().noneMatch(call.file().virtualThreads()::makes)) {
            report.at(call).message("A scheduled pool with a core size of 0 starts and ends a thread for each run, and never"
                            + " has more than one").help("Give it as many threads as tasks run at once")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }

    private static void send(Report.Draft draft, String maximum, String runs) {
        draft.message(maximum + " has no effect: a pool grows beyond its core size only when its queue is full, and this queue"
                        + " has no bound, so that " + runs + " do all the work while tasks pile up")
                .help("Make the maximum the core size, with `allowCoreThreadTimeOut(true)` for idle threads to end, or give"
                        + " the queue a capacity").send();
    }
}
