package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A list for review: virtual threads may block, but a team may want to see each place where they do. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.INFO, profile = Profile.STRICT, minRelease = 21,
        summary = "A virtual thread makes a blocking call",
        words = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "StructuredTaskScope", "RunOnVirtualThread", "submit", "execute", "supplyAsync", "runAsync",
            "thenApplyAsync"},
        yieldsTo = {"synchronized-pins-virtual-thread", "blocking-wait-without-timeout", "future-get-without-timeout",
            "blocking-while-holding-lock", "scope-used-from-subtask", "semaphore-leak"})
public final class BlockingCallOnVirtualThread implements Rule {

    @Override
    public void blocking(Blocking blocking, Report report) {
        if (blocking.context().isOn(Place.VIRTUAL_THREAD)) {
            report.on(blocking, Category.allBut(Category.LOCK)).ifPresent(draft -> draft
                    .message("{blocks} on a virtual thread: that is what they are for, but what it waits for, and"
                            + " how many may wait at once, is nowhere limited by the thread")
                    .help("Check that the call has a time limit and that a `Semaphore` or a pool bounds what is scarce"
                            + " behind it; file access and name lookups keep the carrier thread meanwhile")
                    .send());
        }
    }
}
