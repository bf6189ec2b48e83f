package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.Threads;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A thread that is not started runs nothing, and says nothing of it. */
@RuleInfo(family = Family.EXECUTORS, severity = Severity.ERROR,
        summary = "A thread is made and never started",
        words = {"Thread", "ThreadFactory", "*Thread"},
        aliases = "DeadThread")
public final class ThreadNeverStarted implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !Threads.isMadeBy(call) || Threads.startsItself(call)) {
            return;
        }
        Life life = Life.of(call);
        boolean runs = life.has("start", "run") || life.calls().stream().anyMatch(Threads::mayStart);
        if (!runs && !life.isGivenAway() && !life.isVisibleInPackage()) {
            report.at(call).message("Nothing starts the thread that `" + call.label() + "` makes"
                            + life.fieldName().map(name -> " for `" + name + "`").orElse("")
                            + ": its task never runs, and no failure tells of it")
                    .help("Call `start()` on the thread, or give the task to an executor").send();
        }
    }
}
