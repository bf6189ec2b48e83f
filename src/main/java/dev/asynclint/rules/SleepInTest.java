package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Loop;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The time that a test sleeps is a guess: too short on a busy machine, too long on every other. */
@RuleInfo(family = Family.TESTS, severity = Severity.WARNING,
        summary = "A test sleeps for a fixed time instead of waiting for what it expects",
        words = {"sleep", "sleepUninterruptibly"}, aliases = "java:S2925")
public final class SleepInTest implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.api() == null || call.api().blocks() != Category.SLEEP) {
            return;
        }
        Tests tests = call.file().tests();
        if (!tests.isOwnCode(call) || tests.isDisabled(call.node())) {
            return;
        }
        if (Loop.around(call).map(Loop::polls).orElse(false)) {
            report.at(call).message("The test polls on its own and pauses in `" + call.label()
                            + "`: the loop alone decides when to give up, and what it says then")
                    .help("`await().atMost(…).until(…)` of Awaitility polls with a limit and tells what it waited for")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        } else {
            report.at(call).message("The test waits in `" + call.label() + "` for a time that is a guess:"
                            + " too short on a busy machine, where it fails without a bug, and too long on every other")
                    .help("Wait for the event with a limit: `latch.await(…)`, `future.get(…)`,"
                            + " or `await().atMost(…).until(…)` of Awaitility")
                    .send();
        }
    }
}
