package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;

/** Tasks without an executor share as many threads as there are processors, with everybody else in the process. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A task on the common pool blocks one of its few threads",
        words = {"CompletableFuture", "CompletionStage", "ForkJoinPool", "*Async"},
        yieldsTo = {"same-executor-wait", "blocking-wait-on-future-in-stage", "transaction-across-threads"})
public final class BlockingCallOnCommonPool implements Rule {

    private static final String HELP = "Give the call an executor that is made for blocking work,"
            + " such as one with a virtual thread per task";

    @Override
    public void blocking(Blocking blocking, Report report) {
        Profile from = blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT;
        if (!blocking.context().isOn(Place.COMMON_POOL)) {
            return;
        }
        String message = "{blocks} on the common pool, whose few threads the whole process shares;"
                + " while they wait, no parallel stream and no other async task goes on";
        report.on(blocking, Category.serious()).ifPresent(draft -> draft.message(message).help(HELP).in(from).send());
        report.on(blocking, EnumSet.of(Category.FILE)).ifPresent(draft ->
                draft.message(message).help(HELP).in(Profile.STRICT).severity(Severity.INFO).send());
    }
}
