package dev.asynclint.rules;

import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Interrupts;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** An InterruptedException is the only trace of a request to stop: who takes it must keep it alive. */
@RuleInfo(family = Family.CANCELLATION, severity = Severity.WARNING,
        summary = "A handler takes an InterruptedException and lets the request to stop disappear",
        words = {"InterruptedException", "sleep", "await", "awaitTermination", "waitFor", "acquire", "tryAcquire",
            "lockInterruptibly", "invokeAll", "CompletableFuture", "Future", "ExecutorService", "BlockingQueue",
            "*BlockingQueue", "Process", "Exchanger"},
        callers = true,
        yieldsTo = "interrupt-flag-cleared",
        aliases = {"InterruptedExceptionSwallowed", "ThreadJoinLoop", "java:S2142"})
public final class InterruptedExceptionSwallowed implements Rule {

    @Override
    public void handler(Handler handler, Report report) {
        if (!handler.takesInterrupt() || handler.file().isTest() || Tests.isInMain(handler.clause())) {
            return;
        }
        Optional<Call> thrower = handler.interruptedBy();
        boolean evident = thrower.isPresent() || handler.catches(Handler.INTERRUPTED)
                && !handler.waitsOnlyForDone();
        Interrupts interrupts = handler.interrupts();
        if (!evident || interrupts.areKept()) {
            return;
        }
        String source = thrower.map(c -> "the interrupt of `" + c.label() + "`").orElse("an interrupt");
        String lost = handler.clearsInterrupt() ? " and `Thread.interrupted()` clears the flag once more"
                : handler.isBroad() ? " among all other failures, and the thread's flag stays cleared"
                : ", and the thread's flag stays cleared";
        Report.Draft draft = report.at(handler.span(), handler.body())
                .message("The handler takes " + source + lost + ": whoever asked this thread to stop is not heard")
                .help("Call `Thread.currentThread().interrupt()` in the handler and leave the method,"
                        + " or let the InterruptedException go on to the caller");
        thrower.ifPresent(c -> draft.note(Note.related(c.location(), "throws InterruptedException")));
        interrupts.helpers().forEach(target -> draft.given(new Condition.DoesNotRestoreInterrupt(target)));
        draft.send();
    }
}
