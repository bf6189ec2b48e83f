package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Rejection;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Who submitted a task that was dropped waits for its future for good: it is neither run nor cancelled. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.WARNING,
        summary = "A full pool throws tasks away, and nobody hears of it",
        words = {"DiscardPolicy", "DiscardOldestPolicy", "RejectedExecutionHandler", "ThreadPoolExecutor",
            "setRejectedExecutionHandler"})
public final class SilentRejection implements Rule {

    @Override
    public void call(Call call, Report report) {
        Rejection.of(call).ifPresent(rejection -> report(rejection, report));
    }

    @Override
    public void file(FileModel file, Report report) {
        file.bodies().stream().filter(Body::isLambda).flatMap(b -> Rejection.of(b).stream())
                .forEach(rejection -> report(rejection, report));
    }

    private static void report(Rejection rejection, Report report) {
        if (rejection.file().isTest() || !rejection.losesTasks()) {
            return;
        }
        String dropped = rejection.dropsOldest() ? "the task that has waited longest" : "every further task";
        report.at(rejection.handler()).message("When the pool is full, " + dropped + " is thrown away without a trace: its work"
                        + " is not done, and whoever holds its future waits for good")
                .help("Let the caller know (`AbortPolicy`) or do the work (`CallerRunsPolicy`); a handler that drops by intent"
                        + " counts what it drops, and cancels it when it is a Future").send();
    }
}
