package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.OwnPromise;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Who makes a future by hand must complete it whatever happens. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A future is completed on the good path only, so that after a failure nobody ever hears of it",
        words = {"CompletableFuture", "SettableFuture", "Promise"})
public final class FutureMayNeverComplete implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        for (OwnPromise promise : OwnPromise.of(file)) {
            promise.passedBy().ifPresent(completion -> report.at(completion)
                    .message("`" + promise.variable().getNameAsString() + "` is completed here and nowhere else: when what leads"
                            + " here fails, it never completes, and whoever waits for it or chains to it waits for ever")
                    .help("Complete it exceptionally on the other path as well, or return the future of the work itself")
                    .note(Note.related(file.location(promise.variable()), "made here"))
                    .in(file.isTest() ? Profile.STRICT : Profile.DEFAULT).send());
        }
    }
}
