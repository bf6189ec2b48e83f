package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Effect;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.model.Deadline;
import dev.asynclint.model.TimeLimit;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** The caller has said how long it can wait, and relies on it. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "A method that is given a time limit waits without one",
        words = {"TimeUnit", "Duration", "timeout", "timeoutMs", "timeoutMillis", "timeoutSeconds", "deadline", "*Timeout",
            "maxWait", "maxWaitMs", "maxWaitMillis", "maxWaitTime", "waitTime", "waitMs", "waitMillis", "timeLimit", "atMost"},
        alsoWords = {"*Future", "*Promise", "CompletionStage", "CountDownLatch", "CyclicBarrier", "Phaser", "Exchanger",
            "Semaphore", "*Queue", "*Deque", "*Lock", "Condition", "Thread", "Process", "*ExecutorService",
            "*CompletionService", "Mono", "Flux", "Uni", "Multi", "await", "wait"},
        yieldsTo = {"blocking-wait-on-future-in-stage", "same-executor-wait"})
public final class DeadlineNotForwarded implements Rule {

    private static final Set<Category> WAITS =
            EnumSet.of(Category.FUTURE, Category.WAIT, Category.QUEUE, Category.PROCESS);

    /** A wait with a limit, where the caller's is forgotten. */
    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !call.is(Api.Flag.TIMED) || !WAITS.contains(call.api().blocks())) {
            return;
        }
        Deadline deadline = Deadline.around(call).filter(Deadline::isForgotten).orElse(null);
        TimeLimit limit = deadline == null ? null : TimeLimit.of(call).orElse(null);
        if (limit != null) {
            report.at(call).message("`" + call.label() + "` waits for `" + limit.amount() + "`, though the caller of this method has set"
                            + " another limit, `" + deadline.name() + "`, which nothing looks at")
                    .help("Give what is left of `" + deadline.name() + "` to `" + call.name() + "`")
                    .note(Note.related(call.file().location(deadline.limit()), "the limit"))
                    .in(limit.nanos().isPresent() ? Profile.DEFAULT : Profile.STRICT)
                    .severity(limit.nanos().isPresent() ? Severity.WARNING : Severity.INFO).send();
        }
    }

    @Override
    public void blocking(Blocking blocking, Report report) {
        Call call = blocking.call();
        if (call.file().isTest() || Deadline.isNoWait(call) || call.effect().map(Effect::timed).orElse(false)) {
            return;
        }
        Deadline deadline = Deadline.around(call).filter(d -> !d.isKeptOtherwise() && !d.isOtherBranch(call)).orElse(null);
        String timed = deadline == null ? null : Deadline.timed(call).orElse(null);
        if (timed == null) {
            return;
        }
        report.on(blocking, new Condition.Blocks(blocking.target(), WAITS, "", false, true)).ifPresent(draft -> {
            draft.message("{blocks} as long as it takes, though the caller of this method has set a limit, `"
                            + deadline.name() + "`: the caller relies on it and waits on")
                    .help("Give what is left of `" + deadline.name() + "` to `" + timed + "`")
                    .note(Note.related(call.file().location(deadline.limit()), "the limit"));
            if (!deadline.isForgotten()) {
                draft.in(Profile.STRICT).severity(Severity.INFO);
            }
            draft.send();
        });
    }
}
