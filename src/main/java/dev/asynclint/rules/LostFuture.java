package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Failures;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.List;

/** A failure of asynchronous work lives in its future and nowhere else. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A call starts asynchronous work and its future is dropped, so that nobody will see it fail",
        words = {"CompletableFuture", "CompletionStage", "Future", "ListenableFuture", "*Async", "*Future", "*Promise",
            "*Stage", "*Bootstrap", "Channel", "ChannelHandlerContext", "*Verticle", "Vertx", "Producer",
            "KafkaProducer"},
        callers = true,
        yieldsTo = {"nested-future", "spawn-in-loop", "submit-exception-swallowed", "swallowed-async-exception",
            "unawaited-future-in-test"},
        aliases = {"FutureReturnValueIgnored", "RV_RETURN_VALUE_IGNORED_BAD_PRACTICE"})
public final class LostFuture implements Rule {

    private static final String HELP = "Return the future, join it where the thread may wait, or end the chain with a"
            + " `whenComplete` that logs the failure";

    @Override
    public void lostFuture(dev.asynclint.model.LostFuture lost, Report report) {
        Call last = lost.last();
        if (lost.isOfChannel()) {
            report.at(last).message("The future of `" + last.label() + "` is dropped: a failure on the channel is not noticed")
                    .help("Add a listener that looks at the failure").in(Profile.STRICT).severity(Severity.INFO).send();
        }
        if (lost.isOfChannel() || lost.isHarmless() || lost.isHandled() || lost.isKeptElsewhere() || lost.isOfSafeTask()
                || last.isTo("java.util.concurrent.ExecutorService", "submit")) {
            return;
        }
        if (lost.isSignal() || last.file().isTest()) {
            draft(lost, report).in(Profile.STRICT).severity(Severity.INFO).send();
        } else if (lost.isStart() && last.target().isPresent() && !lost.isCleanUp() && !lost.saysAsync()) {
            String method = last.target().get().key();
            draft(lost, report).given(new Condition.FutureIsUsed(method, true)).send();
            draft(lost, report).given(new Condition.FutureIsUsed(method, false)).in(Profile.STRICT)
                    .severity(Severity.INFO).send();
        } else {
            draft(lost, report).in(lost.isCleanUp() ? Profile.STRICT : Profile.DEFAULT).send();
        }
    }

    private static Report.Draft draft(dev.asynclint.model.LostFuture lost, Report report) {
        Report.Draft draft = report.at(lost.last()).message(message(lost)).help(HELP)
                .severity(lost.last().is(Api.Flag.ALREADY_DONE) ? Severity.ERROR : Severity.WARNING);
        lost.makingMethod().ifPresent(method -> draft.given(new Condition.LeavesFailure(method)));
        Call first = lost.chain().get(0);
        if (first != lost.last()) {
            draft.note(Note.related(first.location(), "the chain begins here"));
        }
        List<dev.asynclint.facts.MethodTarget> targets = lost.task().flatMap(t -> t.risk())
                .map(Failures.Risk::targets).orElse(List.of());
        return targets.isEmpty() ? draft : draft.given(new Condition.CanFail(targets));
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
