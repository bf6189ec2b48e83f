package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Futures;
import dev.asynclint.model.LostFuture;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** To give a future a name is not to look at it. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A future is put in a variable that nothing reads, so that nobody will see it fail",
        words = {"CompletableFuture", "CompletionStage", "Future", "ListenableFuture", "*Async", "*Future", "*Promise",
                "*Stage", "submit", "Vertx", "Producer", "KafkaProducer"},
        callers = true)
public final class UnusedFutureVariable implements Rule {

    @Override
    public void call(Call call, Report report) {
        Futures futures = call.file().futures();
        if (!futures.isFuture(call.type()) || futures.isJoined(call)) {
            return;
        }
        LostFuture lost = new LostFuture(call, futures.chain(call));
        futures.unreadVariable(call).filter(v -> isLoss(lost)).ifPresent(variable -> LostFutures.draft(lost,
                "`" + variable.getNameAsString() + "` holds the future of `" + call.label() + "`, and nothing reads it: if the work"
                        + " fails, no caller, no handler and no log is told",
                "Wait for it, return it, or end the chain with a `whenComplete` that logs the failure; name it `ignored` where"
                        + " the outcome does not matter", report)
                .in(call.file().isTest() ? Profile.STRICT : Profile.DEFAULT).send());
    }

    private static boolean isLoss(LostFuture lost) {
        return !lost.last().name().equals("new") && !lost.isHarmless() && !lost.isHandled() && !lost.isKeptElsewhere()
                && !lost.isOfSafeTask() && !lost.isOfChannel() && !lost.isCleanUp();
    }
}
