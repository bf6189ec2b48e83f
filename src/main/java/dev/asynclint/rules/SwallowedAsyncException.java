package dev.asynclint.rules;

import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Fallback;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Recovery;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** What follows sees a normal value, whatever went wrong. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "The failure of a future is replaced by a value, or caught and dropped, and nobody looks at it",
        words = {"exceptionally", "exceptionallyAsync", "exceptionallyCompose", "exceptionallyComposeAsync",
                "handleAsync", "onErrorReturn", "onErrorResume", "onErrorComplete", "recoverWithNull",
                "recoverWithItem", "ExecutionException", "CompletionException", "CompletableFuture", "Future", "*Async"},
        yieldsTo = {"unawaited-future-in-test", "interrupted-exception-swallowed"})
public final class SwallowedAsyncException implements Rule {

    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final String HELP = "Take the default for the failures that are expected and throw the others on,"
            + " or log the failure before the default is given";

    @Override
    public void call(Call call, Report report) {
        Fallback.of(call).ifPresent(fallback -> report.at(call).in(Profile.STRICT).message("`" + call.label() + "` gives the same for every"
                + " failure, a bug as well as what is expected, and nobody looks at it").help(HELP).send());
        boolean handle = call.isTo(STAGE, "handle", "handleAsync");
        if (!handle && !call.isTo(STAGE, "exceptionally", "exceptionallyAsync", "exceptionallyCompose",
                "exceptionallyComposeAsync")) {
            return;
        }
        Recovery recovery = call.recovery();
        boolean ignores = !recovery.looksAtFailure() && (handle || recovery.givesConstant());
        if (!ignores && recovery.method().isEmpty() || recovery.isLookedAtBefore() || recovery.isBarrier()
                || recovery.isSideBranch() || recovery.isBesideResult() || recovery.isOnField()) {
            return;
        }
        Report.Draft draft = report.at(call).message("The function of `" + call.label() + "` never looks at the"
                + " failure: every cause alike, a bug as well as what is expected, becomes a normal value here")
                .help(HELP);
        if (recovery.isAfterwards() || recovery.isCleanUp() || call.file().isTest()) {
            draft.in(Profile.STRICT);
        }
        recovery.makingMethod().ifPresent(method -> draft.given(new Condition.LeavesFailure(method)));
        if (!ignores) {
            draft.given(new Condition.HidesFailure(recovery.method().get()));
        }
        draft.send();
    }

    @Override
    public void handler(Handler handler, Report report) {
        boolean empty = handler.isEmpty();
        if ((empty || handler.givesConstant()) && !handler.isExpected()) {
            // a constant is often the answer to the question whether it failed
            Profile profile = !empty || handler.isMeant() || handler.isCleanUp() || handler.body().file().isTest()
                    ? Profile.STRICT : Profile.DEFAULT;
            handler.failedWait().ifPresent(wait -> report.at(handler.span(), handler.body()).in(profile)
                    .message((empty ? "The empty handler drops" : "The handler never looks at")
                            + " whatever made the task behind `" + wait.label() + "` fail: no log and no caller will ever tell")
                    .help(HELP).note(Note.related(wait.location(), "throws the task's failure")).send());
        }
    }
}
