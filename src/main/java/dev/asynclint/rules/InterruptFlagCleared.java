package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Handler;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Two methods that differ by two letters: one sets the flag, the other clears it. */
@RuleInfo(family = Family.CANCELLATION, severity = Severity.WARNING,
        summary = "A handler asks for the interrupt flag, which clears it, where it should set it",
        words = {"interrupted", "isInterrupted"}, aliases = "InterruptedInCatchBlock")
public final class InterruptFlagCleared implements Rule {

    @Override
    public void handler(Handler handler, Report report) {
        if (!handler.catches(Handler.INTERRUPTED) || handler.file().isTest()) {
            return;
        }
        handler.mistakenForRestore().ifPresent(call -> report.at(handler.span(), handler.body())
                .message("The handler calls `" + call.label() + "`, which " + (call.name().equals("interrupted")
                        ? "clears the interrupt flag" : "only asks for the interrupt flag") + ": the interrupt is lost here,"
                        + " and whoever asked this thread to stop is not heard")
                .help("Call `Thread.currentThread().interrupt()`, which sets the flag again")
                .note(Note.related(call.location(), "asks, and drops the answer")).send());
    }
}
