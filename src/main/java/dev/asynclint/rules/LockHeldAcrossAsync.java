package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.LockHandover;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** A lock knows the thread that took it, and nobody else may give it back. */
@RuleInfo(family = Family.LOCKS, severity = Severity.ERROR,
        summary = "A lock is taken by one thread and given back by another, which fails, and leaves it taken",
        words = {"unlock"})
public final class LockHeldAcrossAsync implements Rule {

    @Override
    public void call(Call call, Report report) {
        Optional<LockHandover> handover = LockHandover.of(call);
        if (handover.isEmpty()) {
            return;
        }
        Context context = call.body().threadRoot().context();
        String when = context.isOn(Place.COMPLETING_THREAD) ? "may run " : "runs ";
        report.at(call).message("`" + call.label() + "` " + when + context.reason() + ", not on the thread that took `"
                        + handover.get().lock() + "`, and only that one may give it back: this throws an"
                        + " IllegalMonitorStateException, and the lock stays taken for ever")
                .help("Hold the lock only while the state is read or written, on one thread; where it must be held until"
                        + " asynchronous work is done, use a `Semaphore(1)`, which any thread may release")
                .note(Note.related(handover.get().taken(), "`" + handover.get().lock() + "` is taken here")).send();
    }
}
