package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** Code that cleans up runs when something has gone wrong already: what it waits for may never come. */
@RuleInfo(family = Family.CANCELLATION, severity = Severity.WARNING,
        summary = "A handler or finally block waits without a limit, or with the interrupt flag set",
        words = {"InterruptedException", "finally", "*Future", "CompletionStage", "CountDownLatch", "Process"},
        yieldsTo = "timed-wait-result-ignored",
        alsoWords = {"*Future", "*Promise", "CompletionStage", "CountDownLatch", "CyclicBarrier", "Phaser", "Exchanger",
            "Semaphore", "*Queue", "*Deque", "*Lock", "Condition", "Thread", "Process", "*Executor", "*ExecutorService",
            "*CompletionService", "await", "wait"})
public final class WaitInFinally implements Rule {

    private static final Set<Category> WAITS =
            EnumSet.of(Category.FUTURE, Category.WAIT, Category.QUEUE, Category.PROCESS);

    @Override
    public void handler(Handler handler, Report report) {
        if (handler.takesInterrupt() && !handler.file().isTest()) {
            handler.waitAfterRestore().ifPresent(wait -> report.at(wait)
                    .message("`" + wait.label() + "` waits for nothing: the interrupt flag has been set again before, and it"
                            + " throws an InterruptedException at once")
                    .help("Wait first and set the flag at the end, in a `finally`")
                    .note(Note.related(handler.file().location(handler.span()), "handles the first interrupt")).send());
        }
    }

    @Override
    public void waiting(Wait wait, Report report) {
        if (WAITS.contains(wait.effect().category()) && !wait.call().file().isTest() && !wait.isUsual() && !wait.isForEnded()) {
            wait.cleanUp().ifPresent(place -> report.at(wait.call())
                    .message("`" + wait.call().label() + "` waits without a time limit where the code cleans up: what it waits for"
                            + " may never come after a failure, and what it throws hides what has gone wrong before")
                    .help("Wait with a limit, or tell what is waited for to end before: `cancel(true)`, `interrupt()`, `destroy()`")
                    .in(Profile.STRICT).severity(Severity.INFO).send());
        }
    }
}
