package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.EscapedResource;
import dev.asynclint.model.FileModel;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The block closes what it has opened when it is left, whether the work that it has started is done or not. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.ERROR,
        summary = "A resource is used by asynchronous work that outlives the block which closes it",
        words = {"CompletableFuture", "CompletionStage", "Executor", "ExecutorService", "ScheduledExecutorService", "Thread",
                "Executors", "*Async", "*Future", "Mono", "Flux", "Uni", "Multi", "Future"},
        callers = true)
public final class ResourceEscapesToAsync implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        for (EscapedResource escaped : EscapedResource.of(file)) {
            report.at(escaped.start())
                    .message("`" + escaped.name() + "` is closed as soon as this block is left, while the work of `"
                            + escaped.start().label() + "` still uses it: it finds a closed resource, sooner or later"
                            + " according to timing")
                    .help("Close it in a `whenComplete` at the end of the work, open it within the work, or wait for the work"
                            + " before the block ends")
                    .note(Note.related(escaped.closed(), "closed by this"))
                    .in(file.isTest() ? Profile.STRICT : Profile.DEFAULT).send();
        }
    }
}
