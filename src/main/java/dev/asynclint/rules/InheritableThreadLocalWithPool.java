package dev.asynclint.rules;

import dev.asynclint.catalog.ContextUse.Kind;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Task;
import dev.asynclint.model.ThreadBound;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A thread of a pool inherits once, from whoever made the pool grow. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.WARNING, profile = Profile.STRICT,
        summary = "A task of a pool relies on what its thread has inherited",
        words = {"InheritableThreadLocal", "MODE_INHERITABLETHREADLOCAL", "ExecutorService", "Executor", "CompletableFuture"},
        treeWords = {"InheritableThreadLocal", "MODE_INHERITABLETHREADLOCAL"})
public final class InheritableThreadLocalWithPool implements Rule {

    private static final String HELP = "Read the value before the task starts and hand it in, or wrap the executor so that it"
            + " carries the context over";

    @Override
    public void task(Task task, Report report) {
        if (task.starter().file().isTest() || task.body().isEmpty() || ThreadBound.isCarriedBy(task) || !task.context()
                .isOn(Place.COMMON_POOL, Place.POOL, Place.WORKER, Place.SCHEDULER, Place.EXECUTOR)) {
            return;
        }
        for (Call call : task.body().get().callsOnThread()) {
            ThreadBound.reachedBy(call).stream().filter(u -> u.inherits() && u.kind() == Kind.READS
                    && ThreadBound.isUsedAround(task.starter(), task.body().get(), u.context())).findFirst().ifPresent(u -> report.at(call)
                    .message("`" + call.label() + "` finds what the thread had inherited when the pool made it, "
                            + task.context().reason() + ": later tasks on that thread see the value of the first one").help(HELP).send());
        }
    }

    @Override
    public void call(Call call, Report report) {
        if (call.name().equals("setStrategyName") && call.receiverType().simpleName().equals("SecurityContextHolder")
                && call.argument(0).toString().endsWith("MODE_INHERITABLETHREADLOCAL") && !call.file().isTest()) {
            report.at(call).message("With `MODE_INHERITABLETHREADLOCAL` the threads of a pool keep the user for whom they were made,"
                    + " and work for the next one in that name").help(HELP).send();
        }
    }
}
