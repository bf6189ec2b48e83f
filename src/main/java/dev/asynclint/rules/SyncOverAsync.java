package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Round;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Two threads do what one could: one works, the other one waits for it. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A task is started and waited for at once",
        words = {"supplyAsync", "runAsync", "startVirtualThread", "CompletableFuture"},
        yieldsTo = {"same-executor-wait", "blocking-wait-on-future-in-stage", "blocking-call-in-event-loop",
            "blocking-call-on-common-pool", "await-in-loop", "native-call-on-virtual-thread"})
public final class SyncOverAsync implements Rule {

    @Override
    public void waiting(Wait wait, Report report) {
        if (wait.call().file().isTest() || !isForTask(wait)) {
            return;
        }
        Round.of(wait.call()).filter(SyncOverAsync::isOnSharedThreads).ifPresent(round -> report.at(wait.call())
                .message("`" + wait.call().label() + "` waits at once for what `" + round.start().label() + "` has just"
                        + " started: this thread stands still while another one works for it, so nothing is gained but a hop")
                .help("Call the function directly; or return the future, or do other work before the wait")
                .note(Note.related(round.start().location(), "started here")).send());
    }

    private static boolean isForTask(Wait wait) {
        return wait.isForFuture() || wait.effect().category() == Category.WAIT
                && wait.call().isTo("java.lang.Thread", "join");
    }

    /** On the common pool or a virtual thread: who names an executor has a reason to leave this thread. */
    private static boolean isOnSharedThreads(Round round) {
        return round.start().is(Api.Flag.STARTS) && round.start().api().runs().stream()
                .anyMatch(r -> r.place() == Place.COMMON_POOL || r.place() == Place.VIRTUAL_THREAD)
                && round.calls().stream().skip(1).allMatch(SyncOverAsync::isStep);
    }

    private static boolean isStep(Call stage) {
        return stage.isTo("java.util.concurrent.CompletionStage", "thenApply", "thenAccept", "thenRun", "handle",
                "whenComplete", "exceptionally", "toCompletableFuture");
    }
}
