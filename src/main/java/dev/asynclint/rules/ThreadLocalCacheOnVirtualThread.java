package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.ThreadLocals;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;

/** A virtual thread runs one task, so what it keeps for the next one is made for nothing. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.INFO, profile = Profile.STRICT, minRelease = 21,
        summary = "A cache of one object for each thread is used by virtual threads",
        words = {"ThreadLocal", "startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor", "RunOnVirtualThread"},
        treeWords = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "RunOnVirtualThread", "StructuredTaskScope"})
public final class ThreadLocalCacheOnVirtualThread implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !ThreadLocals.readsCache(call)) {
            return;
        }
        Body root = call.body().threadRoot();
        boolean virtual = root.context().isOn(Place.VIRTUAL_THREAD);
        if (virtual || root.isMethod()) {
            Report.Draft draft = report.at(call).message("`" + call.receiver() + "` keeps an object for each thread, and a virtual"
                            + " thread is used once: each task makes its own here, as many as there are tasks at once")
                    .help("Use an object that threads can share, such as DateTimeFormatter, make one per call, or pool them");
            (virtual ? draft : draft.given(new Condition.RunsOn(root.key(), EnumSet.of(Place.VIRTUAL_THREAD)))).send();
        }
    }
}
