package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A handful of threads that all libraries of the process share, parallel streams among them. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "Asynchronous code runs on the common pool of the process, because no executor is given",
        words = {"CompletableFuture", "CompletionStage", "supplyAsync", "runAsync", "completeAsync", "delayedExecutor",
            "thenApplyAsync", "thenAcceptAsync", "thenRunAsync", "thenComposeAsync", "handleAsync", "whenCompleteAsync"},
        yieldsTo = {"lost-future", "nested-future", "spawn-in-loop", "spring-async-misuse",
            "swallowed-async-exception", "compose-of-completed-future", "immediate-supply-async",
            "trivial-async-stage"},
        aliases = {"DangerousCompletableFutureUsage", "PMD.AvoidCommonPoolForFutureAsync"})
public final class AsyncWithoutExecutor implements Rule {

    @Override
    public void call(Call call, Report report) {
        FileModel file = call.file();
        if (file.isTest() || Tests.isInMain(call.node()) || !file.futures().isOnDefaultExecutor(call)) {
            return;
        }
        boolean blocks = call.arguments().stream().map(file::bodyAt)
                .anyMatch(b -> b != null && b.callsOnThread().stream().anyMatch(Call::blocks));
        report.at(call).message("`" + call.label() + "` gets no executor: its code runs on the common pool, as many threads as"
                        + " processors less one, which " + (blocks ? "it blocks for everyone else in the process"
                        : "everything else in the process shares"))
                .help("Give it an executor of its own as the last argument, or `ForkJoinPool.commonPool()` where that is meant")
                .severity(blocks ? Severity.WARNING : Severity.INFO).send();
    }
}
