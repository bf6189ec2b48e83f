package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Cancel;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The future is cancelled, everyone who waits is told so, and the thread works on. */
@RuleInfo(family = Family.CANCELLATION, severity = Severity.INFO,
        summary = "CompletableFuture.cancel(true) interrupts nothing: the task behind the future goes on",
        words = "cancel")
public final class CfCancelDoesNotInterrupt implements Rule {

    @Override
    public void call(Call call, Report report) {
        Cancel cancel = call.file().isTest() ? null : Cancel.ofCompletable(call).orElse(null);
        if (cancel == null || !cancel.asksForInterrupt() || cancel.isOfLibrary()) {
            return;
        }
        Report.Draft draft = report.at(call).help("Write `cancel(false)`, which does the same; where the task has to stop, let"
                + " it ask a flag, or submit it to an executor and cancel that Future");
        if (cancel.task().isPresent()) {
            draft.message("`" + call.label() + "` interrupts nothing, in spite of `true`: the task of `"
                    + cancel.task().get().label() + "` goes on on its thread until it ends by itself").send();
        } else {
            draft.message("`" + call.label() + "` interrupts nothing, in spite of `true`: whoever is to complete this future"
                    + " goes on").in(cancel.origin().isEmpty() ? Profile.ALL : Profile.STRICT).send();
        }
    }
}
