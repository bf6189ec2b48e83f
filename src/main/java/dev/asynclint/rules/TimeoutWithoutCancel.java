package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.GivenUp;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The limit ends the wait and not the work: under load, abandoned tasks fill the pool. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "A wait for a task gives up when its time is over, and the task goes on for nobody",
        words = {"TimeoutException", "TimeUnit"},
        yieldsTo = "blocking-call-on-common-pool")
public final class TimeoutWithoutCancel implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || Tests.isInMain(call.node())) {
            return;
        }
        GivenUp wait = GivenUp.of(call).orElse(null);
        if (wait == null || wait.isEnded() || wait.isHeldElsewhere()) {
            return;
        }
        String givesUp = "`" + call.label() + "` gives up when its time is over, but nobody ends the task: it ";
        Report.Draft draft = report.at(call).note(Note.related(call.file().location(wait.handler().span()), "gives up here"));
        if (wait.isOfExecutor()) {
            draft.message(givesUp + "goes on on a thread of its pool, and its effects still come, for nobody")
                    .help("Keep the future and call `cancel(true)` in the handler: it interrupts the task, or takes it out"
                            + " of the queue").send();
        } else if (wait.isOfTask()) {
            draft.message(givesUp + "goes on, and its effects still come, for nobody")
                    .help("Give what the task calls a limit of its own: `cancel(true)` of a CompletableFuture does not interrupt it")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }
}
