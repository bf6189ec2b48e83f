package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.ThreadLocals;
import dev.asynclint.model.ThreadBound;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The thread of a pool goes on to the next request with the values of the last one. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.WARNING,
        summary = "A ThreadLocal is set and never removed",
        words = {"ThreadLocal", "InheritableThreadLocal", "*ThreadLocal"},
        aliases = "java:S5164")
public final class ThreadLocalNotRemoved implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !ThreadLocals.isMadeBy(call)) {
            return;
        }
        Life life = Life.of(call);
        ThreadLocals.valuesThatStay(life).stream().findFirst().ifPresent(set -> {
            Report.Draft draft = report.at(set).message("Nothing removes what is set here from `" + life.fieldName().orElse("the ThreadLocal")
                            + "`: the thread of a pool keeps it, and the next task on that thread sees it")
                    .help("Call `remove()` in a `finally` around the work for which the value is set");
            life.fieldAt().ifPresent(at -> draft.note(Note.related(at, "the ThreadLocal")));
            draft.in(ThreadBound.isOnSharedThread(set) || ThreadBound.isInHolder(set) ? Profile.DEFAULT : Profile.STRICT).send();
        });
    }
}
