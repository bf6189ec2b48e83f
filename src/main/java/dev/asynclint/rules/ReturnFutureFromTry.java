package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.TriedFuture;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A try statement ends when the future is returned, not when it completes. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A future is returned from a try whose catch or finally is meant for its outcome",
        words = {"CompletableFuture", "CompletionStage", "ListenableFuture", "Future", "*Async", "*Future", "*Stage", "Mono",
                "Flux", "Uni", "Multi", "Single", "Maybe", "Completable", "Observable", "Flowable"},
        yieldsTo = "resource-escapes-to-async")
public final class ReturnFutureFromTry implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        for (TriedFuture tried : TriedFuture.of(file)) {
            String label = "`" + tried.returned().label() + "`";
            tried.endedBy().ifPresent(end -> report.at(tried.returned())
                    .message("`" + end.label() + "` in the finally block runs when the work of " + label
                            + " has only begun: what it declares to be over goes on")
                    .help("Move it into a `whenComplete` (`doFinally`) on the future that is returned")
                    .note(Note.related(end.location(), "runs before the future completes"))
                    .in(file.isTest() ? Profile.STRICT : Profile.DEFAULT).send());
            tried.passedBy().ifPresent(handler -> report.at(tried.returned())
                    .message("This catch does not see the work of " + label + " fail: the failure comes later, in the future"
                            + " that is returned, and passes by")
                    .help("Handle it in the chain, with `exceptionally`, `handle` or `onErrorResume`")
                    .note(Note.related(file.location(handler.getParameter()), "is not reached"))
                    .in(file.isTest() ? Profile.STRICT : Profile.DEFAULT).send());
        }
    }
}
