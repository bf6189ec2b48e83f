package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Failures;
import dev.asynclint.model.Task;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** A task given to submit keeps what it throws for somebody who asks its future; here nobody can. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A task is given to submit, its future is dropped, and with it every exception the task throws",
        words = {"submit", "invokeAll"}, yieldsTo = {"spawn-in-loop", "unbounded-virtual-fanout", "resource-escapes-to-async",
            "same-executor-wait"},
        aliases = {"ExecutorSubmitRunnableFutureIgnored", "FutureReturnValueIgnored", "RV_RETURN_VALUE_IGNORED_BAD_PRACTICE"})
public final class SubmitExceptionSwallowed implements Rule {

    @Override
    public void task(Task task, Report report) {
        Call submit = task.starter();
        if (!submit.name().matches("submit|invokeAll") || task.runs().place() != Place.RECEIVER || submit.is(Api.Flag.LOST_OK)
                || !submit.file().futures().isDropped(submit) || task.isObserved()) {
            return;
        }
        Optional<Failures.Risk> risk = task.risk();
        if (risk.isEmpty() || risk.get().told()) {
            return;
        }
        Report.Draft draft = report.at(submit)
                .message("`" + submit.label() + "` keeps what the task throws in the future that is dropped here:"
                        + " a failure reaches neither a log nor the uncaught-exception handler")
                .help("Call `execute`, or catch and log within the task, or keep the future and ask it")
                .note(Note.related(risk.get().at(), "may fail"));
        if (risk.get().slight()) {
            draft.in(Profile.STRICT).severity(Severity.INFO);
        }
        if (!risk.get().targets().isEmpty()) {
            draft.given(new Condition.CanFail(risk.get().targets()));
        }
        draft.send();
    }
}
