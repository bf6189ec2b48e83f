package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Spawn;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Set;

/** Ten elements in the test are ten thousand in production. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.WARNING,
        summary = "A loop over data starts a thread for each element",
        words = {"Thread", "ThreadFactory", "ExecutorService", "Executor", "Executors", "ThreadPoolExecutor",
            "CompletableFuture"})
public final class SpawnInLoop implements Rule {

    private static final Set<Category> WAITS = Category.allBut(Category.LOCK, Category.CONSOLE);
    private static final String HELP = "Give the tasks to an executor with a bound, or take a permit of a semaphore"
            + " for each";

    @Override
    public void call(Call call, Report report) {
        Spawn spawn = call.file().isTest() ? null : Spawn.of(call).orElse(null);
        if (spawn == null) {
            return;
        }
        ExecutorKind kind = spawn.executor().kind();
        if (spawn.loop().isEmpty()) {
            if (kind.isUnbounded()) {
                spawn.inLoopOfCaller().ifPresent(loop -> unbounded(spawn, report).given(loop).send());
            }
        } else if (kind.isUnbounded()) {
            unbounded(spawn, report).send();
        } else if (kind == ExecutorKind.COMMON_POOL) {
            onCommonPool(spawn, report);
        } else if (!spawn.executor().identity().isEmpty()) {
            unbounded(spawn, report).given(new Condition.IsUnbounded(spawn.executor().identity())).send();
        }
    }

    private static Report.Draft unbounded(Spawn spawn, Report report) {
        String pool = spawn.executor().text();
        Report.Draft draft = report.at(spawn.start()).message("`" + spawn.start().label() + "` " + (pool.isEmpty()
                ? "starts a platform thread" : "makes `" + pool + "`, which has no bound, start a thread")
                + " for each element, so the data decides how many threads run at once").help(HELP);
        return spawn.isForFew() ? draft.in(Profile.STRICT).severity(Severity.INFO) : draft;
    }

    private static void onCommonPool(Spawn spawn, Report report) {
        String message = "`" + spawn.start().label() + "` gives the common pool a task that waits, for each element of data of unknown size;"
                + " its few threads are the whole process's";
        spawn.waits(WAITS).ifPresent(wait -> report.at(spawn.start()).message(message).help(HELP).send());
        spawn.targets().forEach(target -> report.at(spawn.start()).message(message).help(HELP)
                .given(new Condition.Blocks(target, WAITS, "", false, false)).send());
    }
}
