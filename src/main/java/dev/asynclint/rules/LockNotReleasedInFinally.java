package dev.asynclint.rules;

import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.LockSection;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** A lock that an exception leaves taken is taken for ever: nobody else can give it back. */
@RuleInfo(family = Family.LOCKS, severity = Severity.WARNING,
        summary = "A lock is given back outside a finally block, so that an exception leaves it taken for ever",
        words = {"unlock", "unlockRead", "unlockWrite"},
        aliases = {"java:S2222", "UL_UNRELEASED_LOCK", "UL_UNRELEASED_LOCK_EXCEPTION_PATH", "LockNotBeforeTry",
            "LockAcquiredButNotSafelyReleased"})
public final class LockNotReleasedInFinally implements Rule {

    @Override
    public void call(Call call, Report report) {
        LockSection section = LockSection.of(call).filter(s -> !s.isSafe() && !call.file().isTest()).orElse(null);
        if (section == null) {
            return;
        }
        Optional<Location> exit = section.exit();
        Optional<Call> risk = section.risk();
        if (exit.isEmpty() && risk.isEmpty()) {
            return;
        }
        Report.Draft draft = report.at(call)
                .help("`lock(); try { … } finally { unlock(); }`")
                .note(Note.related(section.gives().get(0).location(), "given back here only"));
        if (exit.isPresent()) {
            draft.message("A way out of this method does not give `" + section.lock() + "` back: the lock stays taken"
                            + " for ever, and whoever needs it next waits for ever")
                    .severity(Severity.ERROR).note(Note.related(exit.get(), "leaves with the lock in hand")).send();
        } else {
            draft.message("`" + section.lock() + "` is not given back when `" + risk.get().label() + "` throws: the lock stays"
                            + " taken for ever, and whoever needs it next waits for ever")
                    .note(Note.related(risk.get().location(), "may throw")).send();
        }
    }
}
