package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Dependents;
import dev.asynclint.model.Locks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** Who completes a future runs the callbacks that hang on it, with all locks that are held. */
@RuleInfo(family = Family.LOCKS, severity = Severity.WARNING,
        summary = "A future is completed while a lock is held, so that callbacks of others run under it",
        words = {"complete", "completeExceptionally", "obtrudeValue", "obtrudeException", "SettableFuture"},
        alsoWords = {"synchronized", "lock", "lockInterruptibly", "tryLock", "readLock", "writeLock"})
public final class CompleteFutureUnderLock implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (!call.is(Api.Flag.COMPLETES) || call.file().isTest()) {
            return;
        }
        Optional<Locks.Held> lock = call.file().locks().heldAround(call);
        Optional<Location> seen = lock.isEmpty() ? Optional.empty() : Dependents.of(call);
        if (seen.isPresent()) {
            boolean isOfMany = Dependents.areOfMany(call);
            report.at(call).message("`" + call.label() + "` runs the callbacks that hang on this future before it returns,"
                            + " here while " + lock.get().label() + " is held: code that is not known here keeps others"
                            + " from the lock, or waits for somebody who needs it")
                    .help("Collect under the lock what is to be completed and complete it after the lock is given back,"
                            + " or use `completeAsync` with an executor")
                    .note(Note.related(lock.get().at(), "the lock is taken here"))
                    .note(Note.related(seen.get(), "others have the future from here"))
                    .in(isOfMany ? Profile.DEFAULT : Profile.STRICT)
                    .severity(isOfMany ? Severity.WARNING : Severity.INFO).send();
        }
    }
}
