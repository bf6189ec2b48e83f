package dev.asynclint.rules;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Fine as long as tasks are short and few; when the service behind them is slow, each request adds a thread. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.WARNING,
        summary = "A pool starts one more platform thread whenever all are busy, without an upper limit",
        words = {"newCachedThreadPool", "ThreadPoolExecutor", "newThreadPerTaskExecutor", "SimpleAsyncTaskExecutor"})
public final class UnboundedThreadPool implements Rule {

    @Override
    public void call(Call call, Report report) {
        ExecutorKind kind = call.file().executors().madeBy(call);
        if (!kind.isUnbounded() || call.file().isTest() || call.file().pools().isBounded(call)) {
            return;
        }
        String how = kind == ExecutorKind.CACHED ? "makes a pool that starts a thread whenever all others are busy"
                : "makes an executor that starts a thread for each task";
        Report.Draft draft = report.at(call).message("`" + call.label() + "` " + how + ", without an upper limit: when tasks are slow,"
                        + " threads pile up until memory or the system gives out")
                .help("Set a maximum and a queue with a capacity (`new ThreadPoolExecutor(…)`), or take a permit of a"
                        + " semaphore for each task");
        if (call.file().pools().isProvided(call)) {
            draft.in(Profile.STRICT).severity(Severity.INFO);
        }
        draft.send();
    }
}
