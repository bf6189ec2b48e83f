package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.LostFuture;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A Consumer or Runnable has no way to give a future back: what it evaluates to is gone. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A lambda or reference gives a future to a function that gives nothing back, which drops it",
        words = {"CompletableFuture", "CompletionStage", "Future", "ListenableFuture", "*Async", "*Future", "*Promise",
                "*Stage", "*Verticle", "Vertx", "Producer", "KafkaProducer"},
        callers = true,
        yieldsTo = {"all-of-not-awaited", "nested-future", "submit-exception-swallowed", "swallowed-async-exception",
            "spawn-in-loop"},
        aliases = "FutureReturnValueIgnored")
public final class LostFutureInLambda implements Rule {

    @Override
    public void lostFuture(LostFuture lost, Report report) {
        if (lost.isOfFunction()) {
            LostFutures.report(lost, "The function that this is given to takes no result, so the future of `"
                    + lost.last().label() + "` is dropped: what follows does not wait for it, and nobody sees it fail",
                    "Collect the futures with `map` and join them by `allOf`, or use `thenCompose` in place of `thenAccept`",
                    report);
        }
    }
}
