package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
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
import java.util.Set;
import java.util.regex.Pattern;

/** The time that a test sleeps is a guess: too short on a busy machine, too long on every other. */
@RuleInfo(family = Family.TESTS, severity = Severity.WARNING,
        summary = "A test sleeps for a fixed time instead of waiting for what it expects",
        words = {"sleep", "sleepUninterruptibly", "sleepQuietly", "sleepMillis", "sleepMs", "sleepSeconds", "pause", "*Sleep"},
        aliases = "java:S2925")
public final class SleepInTest implements Rule {

    private static final Pattern SLEEPS = Pattern.compile("(sleep|pause)([A-Z].*)?|.*[a-z]Sleep");

    @Override
    public void call(Call call, Report report) {
        if (call.api() != null && call.api().blocks() == Category.SLEEP && isOfTest(call)) {
            describe(call, report.at(call));
        }
    }

    /** A method of another class of the project that says by its name that it sleeps, and does. */
    @Override
    public void blocking(Blocking blocking, Report report) {
        Call call = blocking.call();
        if (blocking.target() != null && SLEEPS.matcher(call.name()).matches() && Tests.takesTimeOnly(call) && isOfTest(call)) {
            report.on(blocking, new Condition.Blocks(blocking.target(), Set.of(Category.SLEEP), "", false, false).plainly())
                    .ifPresent(draft -> describe(call, draft));
        }
    }

    private static boolean isOfTest(Call call) {
        return call.file().tests().isOwnCode(call) && !call.file().tests().isDisabled(call.node());
    }

    private static void describe(Call call, Report.Draft draft) {
        if (Loop.around(call).map(Loop::polls).orElse(false)) {
            draft.message("The test polls on its own and pauses in `" + call.label()
                            + "`: the loop alone decides when to give up, and what it says then")
                    .help("`await().atMost(…).until(…)` of Awaitility polls with a limit and tells what it waited for")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        } else {
            draft.message("The test waits in `" + call.label() + "` for a time that is a guess:"
                            + " too short on a busy machine, where it fails without a bug, and too long on every other")
                    .help("Wait for the event with a limit: `latch.await(…)`, `future.get(…)`,"
                            + " or `await().atMost(…).until(…)` of Awaitility")
                    .send();
        }
    }
}
