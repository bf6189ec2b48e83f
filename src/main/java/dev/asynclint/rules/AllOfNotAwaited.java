package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Futures;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** {@code allOf} waits for nothing by itself: it makes one more future, for somebody to wait for. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.ERROR,
        summary = "Futures are joined by `allOf` or `anyOf`, and nobody waits for the joined future",
        words = {"allOf", "anyOf", "allAsList", "successfulAsList", "all", "any",
                "join"},
        aliases = "FutureReturnValueIgnored")
public final class AllOfNotAwaited implements Rule {

    @Override
    public void call(Call call, Report report) {
        Futures futures = call.file().futures();
        if (!futures.isJoined(call)) {
            return;
        }
        Call end = futures.end(call);
        boolean unused = futures.isDropped(end) || futures.unreadVariable(end).isPresent();
        if (unused && !futures.areArgumentsUsedAfter(call)) {
            report.at(end).message("`" + call.label() + "` waits for nothing, it gives a future that completes after the"
                            + " others; nobody asks that one, so this code goes on at once and their failures are lost")
                    .help("Return it, `join` it where a thread may wait, or chain what is to follow to it")
                    .in(call.file().isTest() ? Profile.STRICT : Profile.DEFAULT).send();
        }
    }
}
