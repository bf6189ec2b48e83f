package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A failure of asynchronous work lives in its future and nowhere else. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A call starts asynchronous work and its future is dropped, so that nobody will see it fail",
        words = {"CompletableFuture", "CompletionStage", "Future", "ListenableFuture", "*Async", "*Future", "*Promise",
            "*Stage", "*Bootstrap", "Channel", "ChannelHandlerContext", "*Verticle", "Vertx", "Producer",
            "KafkaProducer", "KafkaTemplate", "*AsyncClient", "PubsubMessage", "DocumentReference", "CollectionReference"},
        callers = true,
        yieldsTo = {"nested-future", "spawn-in-loop", "submit-exception-swallowed", "swallowed-async-exception",
            "unawaited-future-in-test", "all-of-not-awaited", "spring-async-misuse"},
        aliases = {"FutureReturnValueIgnored", "RV_RETURN_VALUE_IGNORED_BAD_PRACTICE"})
public final class LostFuture implements Rule {

    private static final String HELP = "Return the future, join it where the thread may wait, or end the chain with a"
            + " `whenComplete` that logs the failure";

    @Override
    public void lostFuture(dev.asynclint.model.LostFuture lost, Report report) {
        if (!lost.isOfFunction()) {
            LostFutures.report(lost, message(lost), HELP, report);
        }
    }

    private static String message(dev.asynclint.model.LostFuture lost) {
        String label = "`" + lost.last().label() + "`";
        if (lost.last().is(Api.Flag.ALREADY_DONE)) {
            return label + " builds a future that is dropped at once: the failure that it holds reaches nobody";
        }
        return lost.isStart()
                ? "The future of " + label + " is dropped: if the work fails, no caller, no handler and no log is told"
                : "The chain ends with " + label + ", whose future is dropped: a failure anywhere before it is lost";
    }
}
