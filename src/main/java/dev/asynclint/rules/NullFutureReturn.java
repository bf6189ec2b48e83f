package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.NullFuture;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Nobody who chains to a future expects that there is none. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.ERROR,
        summary = "A method or stage that is to give a future gives null",
        words = {"CompletableFuture", "CompletionStage", "ListenableFuture", "*Future", "*Stage", "Mono", "Flux", "Uni",
                "Multi", "Single", "Maybe", "Completable", "Observable", "Flowable"},
        aliases = {"AsyncCallableReturnsNull", "AsyncFunctionReturnsNull"})
public final class NullFutureReturn implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        file.bodies().stream().flatMap(body -> NullFuture.of(body).stream()).filter(found -> !found.isDocumented())
                .forEach(found -> report(found, report));
    }

    private static void report(NullFuture found, Report report) {
        Report.Draft draft = report.at(found.literal());
        if (found.taker() != null) {
            draft.message("The function of `" + found.taker().label() + "` is to give the next future, and gives null: the"
                    + " stage fails with a NullPointerException that says nothing of this place")
                    .note(Note.related(found.taker().location(), "given to this stage"));
        } else {
            draft.message("`" + found.method() + "` gives null in place of a `" + found.type()
                    + "`: whoever chains to it or waits for it fails with a NullPointerException").severity(Severity.WARNING);
        }
        if (found.taker() == null && !found.isChainedTo()) {
            draft.in(Profile.STRICT);
        }
        if (found.isAnswer() || found.from().file().isTest()) {
            draft.in(Profile.STRICT).severity(Severity.INFO);
        }
        draft.help("Give a completed one: `CompletableFuture.completedFuture(null)`, `Mono.empty()`,"
                + " `Uni.createFrom().nullItem()`").send();
    }
}
