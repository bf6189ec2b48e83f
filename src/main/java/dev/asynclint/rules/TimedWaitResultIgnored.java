package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.TimedWait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A wait that ends because its time is over looks, to the code after it, just like one that succeeded. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "The answer of a timed wait is thrown away, and the code goes on as if it had succeeded",
        words = {"CountDownLatch", "await", "awaitTermination", "tryAcquire", "tryLock", "waitFor", "awaitQuiescence",
            "BlockingQueue", "*BlockingQueue", "*BlockingDeque", "*TransferQueue", "awaitUninterruptibly",
            "tryReadLock", "tryWriteLock"},
        yieldsTo = "blocking-while-holding-lock")
public final class TimedWaitResultIgnored implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (!call.isStatement()) {
            return;
        }
        TimedWait wait = TimedWait.of(call).orElse(null);
        if (wait == null || wait.isEndless() || wait.isForCondition() || wait.isAskedOtherwise()) {
            return;
        }
        Report.Draft draft = report.at(call).message("`" + call.label() + "` may end because its time is over, and "
                + consequence(wait)).help("Act on the answer: `if (!" + call.name() + "(…)) …` throws, tries again,"
                + " or says what is missing");
        if (wait.isLastOfTest()) {
            draft.message("`" + call.label() + "` may end because its time is over, and the test passes all the same: nothing"
                    + " after it checks what it waited for").help("Assert the answer: `assertTrue(" + call.name() + "(…))`");
        } else if (call.file().isTest() || !wait.claims() && (wait.isAtEnd() || wait.isCallersLimit() || wait.isChosen())) {
            draft.in(Profile.STRICT).severity(Severity.INFO);
        }
        draft.send();
    }

    private static String consequence(TimedWait wait) {
        return switch (wait.category()) {
            case LOCK -> "the code goes on without the lock: it changes what others are changing, and its `unlock()` throws";
            case QUEUE -> "then the element is in no queue, and nobody hears that it is lost";
            case PROCESS -> "then the process is still running when the code goes on, and nobody ends it";
            default -> wait.claims() ? "the code goes on without a permit: more run at once than are allowed, and"
                    + " a `release()` afterwards makes one permit too many"
                    : wait.waiting().name().equals("awaitTermination")
                    ? "the code goes on while tasks are still running: it works with what they have not done yet"
                    : "the code goes on as if what it waits for had happened";
        };
    }
}
