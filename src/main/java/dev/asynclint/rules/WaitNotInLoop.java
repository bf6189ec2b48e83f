package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.model.Loop;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** To be woken says nothing: the condition may be gone again, or have never been true. */
@RuleInfo(family = Family.LOCKS, severity = Severity.WARNING,
        summary = "A thread waits for a condition and does not look again when it is woken",
        words = {"wait", "Condition", "newCondition"},
        aliases = {"AwaitNotInLoop", "UW_UNCOND_WAIT", "UnconditionalWait",
            "WA_AWAIT_NOT_IN_LOOP", "WA_NOT_IN_LOOP", "WaitNotInLoop", "java:S2274"})
public final class WaitNotInLoop implements Rule {

    @Override
    public void blocking(Blocking blocking, Report report) {
        Call call = blocking.call();
        if (!blocking.isDirect() || !call.is(Api.Flag.RELEASES_MONITOR) || Loop.repeats(call)
                || call.file().isTest() || Tests.isInMain(call.node())
                || call.isWithin("java.util.concurrent.locks.Condition")) {
            return;
        }
        boolean isPlain = call.api().is(Api.Flag.TIMED) || call.body().member().matches(".*\\.(a?wait|doWait|block)[^.]*\\([^(]*");
        report.at(call).message("`" + call.label() + "` stands in no loop that looks again: a thread is also woken for no"
                        + " reason, or finds what it was woken for gone when it has the lock back, and goes on all the same")
                .help("`while (!condition) { …" + call.name() + "(…); }`")
                .in(isPlain ? Profile.STRICT : Profile.DEFAULT)
                .severity(isPlain ? Severity.INFO : Severity.WARNING).send();
    }
}
