package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Computation;
import dev.asynclint.model.Task;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Virtual threads save threads that wait; one that computes is a platform thread with a detour. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.INFO, profile = Profile.STRICT, minRelease = 21,
        summary = "A virtual thread computes and never waits",
        words = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "StructuredTaskScope", "supplyAsync", "runAsync", "submit", "execute", "thenApplyAsync"},
        treeWords = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "StructuredTaskScope"},
        yieldsTo = "submit-exception-swallowed")
public final class CpuBoundOnVirtualThread implements Rule {

    @Override
    public void task(Task task, Report report) {
        if (task.starter().file().isTest() || !task.context().isOn(Place.VIRTUAL_THREAD)) {
            return;
        }
        task.body().flatMap(Computation::in).ifPresent(busy -> report.at(task.starter())
                .message("The task of `" + task.starter().label() + "` computes and never waits: a virtual thread keeps its carrier"
                        + " until it is done, and others wait for the carrier meanwhile")
                .help("Give computations to a pool with as many platform threads as there are processors")
                .note(Note.related(task.starter().file().location(busy), "computes here")).send());
    }
}
