package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Locks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Optional;

/** Before Java 24 a virtual thread that blocks under a monitor keeps its carrier thread. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.WARNING, minRelease = 21, maxRelease = 23,
        summary = "A virtual thread blocks inside synchronized and keeps its carrier thread",
        words = {"synchronized", "startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor"},
        treeWords = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "RunOnVirtualThread", "StructuredTaskScope"},
        aliases = {"PMD.AvoidSynchronizedAtMethodLevel", "PMD.AvoidSynchronizedStatement", "java:S6906"})
public final class SynchronizedPinsVirtualThread implements Rule {

    @Override
    public void blocking(Blocking blocking, Report report) {
        Optional<Locks.Held> monitor = blocking.call().file().locks().monitorAt(blocking.call());
        boolean virtual = blocking.context().isOn(Place.VIRTUAL_THREAD);
        if (monitor.isEmpty() || !virtual && !blocking.isOnCallersThread()) {
            return;
        }
        report.on(blocking, Condition.Blocks.pinned(blocking.target(), Category.serious())).ifPresent(draft -> {
            draft.message("{blocks} inside `synchronized`: until Java 24 the virtual thread keeps its carrier, and when"
                            + " each carrier is kept so, no virtual thread of the process runs")
                    .help("Do the blocking call before or after the block, or use a `ReentrantLock`, which gives the"
                            + " carrier back")
                    .note(Note.related(monitor.get().at(), "the monitor of `" + monitor.get().text() + "` is taken here"));
            if (!virtual) {
                draft.given(new Condition.RunsOn(blocking.call().body().method().key(),
                        EnumSet.of(Place.VIRTUAL_THREAD)));
            }
            draft.send();
        });
    }
}
