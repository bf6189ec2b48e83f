package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.SerialWait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A hundred requests of 50 ms each take five seconds so, and 50 ms together. */
@RuleInfo(family = Family.EFFICIENCY, severity = Severity.WARNING,
        summary = "A loop waits for each task before it starts the next one",
        words = {"*Future", "CompletionStage", "*Promise", "*Async", "*AsyncClient", "Mono", "Flux", "Uni", "Single", "ExecutorService"},
        callers = true,
        yieldsTo = {"kafka-send-get-per-record", "lazy-stream-join", "same-executor-wait", "blocking-wait-on-future-in-stage",
            "blocking-call-in-event-loop", "reactor-block-in-reactive", "blocking-call-on-common-pool"})
public final class AwaitInLoop implements Rule {

    @Override
    public void call(Call call, Report report) {
        SerialWait.of(call).ifPresent(serial -> report.at(call)
                .message("`" + call.label() + "` waits in each round for what `" + serial.start().label() + "` has started in it:"
                        + " the tasks of the loop run one after the other, although none needs the one before")
                .help("Start all tasks in the loop and keep their futures, then wait for `allOf(…)` once; where too many at"
                        + " once would hurt, bound them with a semaphore or a pool")
                .note(Note.related(serial.start().location(), "started here"))
                .in(call.file().isTest() || serial.isInShutdown() ? Profile.STRICT : Profile.DEFAULT).send());
    }
}
