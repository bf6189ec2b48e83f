package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The code reads as if all tasks ran at once; a stream takes the next element only when it is done with this one. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.ERROR,
        summary = "A lazy stream starts each task and waits for it before it starts the next",
        words = {"stream", "Stream", "IntStream", "LongStream", "StreamSupport"},
        alsoWords = {"*Future", "CompletionStage", "*Async", "*Promise", "ExecutorService", "Mono", "Uni", "Single"})
public final class LazyStreamJoin implements Rule {

    @Override
    public void call(Call call, Report report) {
        call.file().streams().lazyStart(call).ifPresent(start -> report.at(call)
                .message("`" + call.label() + "` waits for each task before the stream starts the next one: a stream is lazy and"
                        + " takes one element through all its functions, so the tasks run one after the other")
                .help("Collect the futures before you wait: `.toList().stream()` (`.collect(toList()).stream()` before"
                        + " Java 16) between the two")
                .note(Note.related(start.location(), "the tasks are started here")).send());
    }
}
