package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Permit;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A semaphore does not know who holds its permits: lost ones narrow the limit, surplus ones widen it, in silence. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.ERROR,
        summary = "A permit of a semaphore is not given back on every way out, or without having been taken",
        words = {"Semaphore", "acquire", "tryAcquire", "acquireUninterruptibly"}, yieldsTo = "timed-wait-result-ignored")
public final class SemaphoreLeak implements Rule {

    @Override
    public void call(Call call, Report report) {
        Permit permit = call.file().isTest() ? null : Permit.of(call).orElse(null);
        Permit.Flaw flaw = permit == null ? null : permit.flaw().orElse(null);
        if (flaw == null) {
            return;
        }
        Report.Draft draft = report.at(call).message(message(call, flaw)).help(switch (flaw) {
            case RELEASED_WHEN_INTERRUPTED -> "Take the permit right before the `try`, so that the `finally` runs only with it";
            case RELEASED_IN_HANDLER -> "Leave the `release` out of this handler";
            case RELEASED_WHEN_REFUSED -> "Leave before the `try` when the permit is refused";
            default -> "Let `try` follow right after it, and give the permit back in its `finally`";
        });
        switch (flaw) {
            case KEPT_ON_FAILURE, KEPT_BEFORE_TRY, RELEASED_WHEN_INTERRUPTED, RELEASED_IN_HANDLER -> draft.severity(Severity.WARNING);
            default -> { }
        }
        permit.release().ifPresent(release -> draft.note(Note.related(release.location(), "given back here")));
        draft.send();
    }

    private static String message(Call call, Permit.Flaw flaw) {
        String label = "`" + call.label() + "`";
        return switch (flaw) {
            case NEVER_RELEASED -> label + " takes a permit that nothing in this file gives back: when all are taken, everyone"
                    + " waits for good";
            case KEPT_ON_FAILURE -> "The permit of " + label + " is lost when what stands between throws: each failure leaves one"
                    + " fewer, until everyone waits for good";
            case KEPT_BEFORE_TRY -> "The permit of " + label + " is lost when what stands before the `try` throws: each failure"
                    + " leaves one fewer, until everyone waits for good";
            case KEPT_ON_RETURN -> "The permit of " + label + " is lost where a `return` leaves before it is given back: in the"
                    + " end everyone waits for good";
            case RELEASED_WHEN_INTERRUPTED -> label + " stands inside the `try` whose `finally` gives the permit back: interrupted"
                    + " while it waits, it has taken none, and the limit grows by one";
            case RELEASED_IN_HANDLER -> label + " has taken no permit when it is interrupted, and the handler gives one back: each"
                    + " interrupt lets one more through, until the limit protects nothing";
            case RELEASED_WHEN_REFUSED -> "The `finally` gives a permit back even where " + label + " was refused one: each refusal"
                    + " lets one more through, until the limit protects nothing";
        };
    }
}
