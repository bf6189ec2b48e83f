package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Siblings;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** What a scope does by itself, nobody does by hand. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "Futures are awaited one after the other, and a failure leaves the others running",
        words = {"Future", "CompletableFuture", "ExecutorService", "Executors"}, minRelease = 25,
        yieldsTo = "future-get-without-timeout")
public final class PreferStructuredScope implements Rule {

    private static final int FINAL = 28;

    @Override
    public void file(FileModel file, Report report) {
        for (Body body : file.isTest() ? java.util.List.<Body>of() : file.bodies()) {
            Siblings.in(body).ifPresent(siblings -> {
                Call first = siblings.waits().get(0);
                Call start = siblings.starts().get(1);
                report.at(first).message("If the task that `" + first.label() + "` waits for fails, the others that this method"
                                + " has started go on: nothing cancels them").note(Note.related(start.location(), "started here"))
                        .help("Fork both in a `StructuredTaskScope`, which cancels the others when one fails")
                        .in(file.release() >= FINAL ? Profile.STRICT : Profile.ALL).send();
            });
        }
    }
}
