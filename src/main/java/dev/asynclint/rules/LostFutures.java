package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Failures;
import dev.asynclint.model.LostFuture;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import java.util.List;

/** What the rules about lost futures have in common: whose loss counts, and in which profile. */
final class LostFutures {

    private LostFutures() {
    }

    /** Reports a lost future whose failure nobody else sees. */
    static void report(LostFuture lost, String message, String help, Report report) {
        Call last = lost.last();
        if (lost.isOfChannel()) {
            report.at(last).message("The future of `" + last.label() + "` is dropped: a failure on the channel is not noticed")
                    .help("Add a listener that looks at the failure").in(Profile.STRICT).severity(Severity.INFO).send();
        }
        if (lost.isOfChannel() || lost.isHarmless() || lost.isHandled() || lost.isKeptElsewhere() || lost.isOfSafeTask()
                || last.isTo("java.util.concurrent.ExecutorService", "submit")) {
            return;
        }
        if (lost.isSignal() || lost.isOfSlightTask() || last.file().isTest()) {
            draft(lost, message, help, report).in(Profile.STRICT).severity(Severity.INFO).send();
        } else if (lost.isStart() && last.target().isPresent() && !lost.isCleanUp() && !lost.saysAsync()
                && !lost.isOfUsedStage()) {
            String method = last.target().get().key();
            draft(lost, message, help, report).given(new Condition.FutureIsUsed(method, true)).send();
            draft(lost, message, help, report).given(new Condition.FutureIsUsed(method, false)).in(Profile.STRICT)
                    .severity(Severity.INFO).send();
        } else {
            draft(lost, message, help, report).in(lost.isCleanUp() ? Profile.STRICT : Profile.DEFAULT).send();
        }
    }

    /** A report of a lost future, given that the method which made it does not see to the failure itself. */
    static Report.Draft draft(LostFuture lost, String message, String help, Report report) {
        Report.Draft draft = report.at(lost.last()).message(message).help(help)
                .severity(lost.last().is(Api.Flag.ALREADY_DONE) ? Severity.ERROR : Severity.WARNING);
        lost.makingMethod().ifPresent(method -> draft.given(new Condition.LeavesFailure(method)));
        Call first = lost.chain().get(0);
        if (first != lost.last()) {
            draft.note(Note.related(first.location(), "the chain begins here"));
        }
        List<MethodTarget> targets = lost.task().flatMap(t -> t.risk()).map(Failures.Risk::targets).orElse(List.of());
        return targets.isEmpty() ? draft : draft.given(new Condition.CanFail(targets));
    }
}
