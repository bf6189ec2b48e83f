package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.TimeAmount;
import dev.asynclint.model.TimeLimit;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The number is there, and reads like a limit; what it does is another thing. */
@RuleInfo(family = Family.TIMEOUTS, severity = Severity.WARNING,
        summary = "A time limit is none: negative, endless, over at once, or in another unit than its name says",
        words = {"TimeUnit", "Duration", "Thread", "sleep", "wait"},
        yieldsTo = "deadline-not-forwarded",
        aliases = {"TimeUnitMismatch", "TimeUnitConversionChecker"})
public final class SuspiciousTimeoutConstant implements Rule {

    @Override
    public void call(Call call, Report report) {
        for (TimeAmount amount : TimeAmount.in(call)) {
            TimeUnit named = amount.named().orElse(amount.unit());
            if (named != amount.unit()) {
                report.at(amount.number()).message("`" + amount.number() + "` is, by its name, an amount of "
                                + words(named) + ", but `" + call.label() + "` takes it for " + words(amount.unit()))
                        .help("Convert it: `TimeUnit." + amount.unit() + ".convert(" + amount.number() + ", TimeUnit."
                                + named + ")`, or name the unit that it has").send();
                return;
            }
        }
        TimeLimit.of(call).filter(l -> l.nanos().isPresent()).ifPresent(limit -> report(call, limit, report));
    }

    private static void report(Call call, TimeLimit limit, Report report) {
        double nanos = limit.nanos().getAsDouble();
        if (nanos < 0 && limit.rejectsNegative()) {
            report.at(call).message("`" + call.label() + "` throws an IllegalArgumentException: its time is negative")
                    .help("Give it a time above zero").severity(Severity.ERROR).send();
        } else if (nanos <= 0 && call.is(Api.Flag.BOUNDS)) {
            report.at(call).message("The limit of `" + call.label() + "` is over at once: a future that is not complete"
                    + " already never gets its own result").help("Give it a time above zero").send();
        } else if (nanos == 0 && limit.meansForEver()) {
            report.at(call).message("A time of 0 means no limit: `" + call.label() + "` waits until it is woken, however long"
                    + " that takes").help("Give it a time above zero, or no argument if no limit is meant")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        } else if (nanos == 0 && call.api().blocks() == Category.SLEEP) {
            report.at(call).message("`" + call.label() + "` of 0 pauses nothing: at most another thread gets its turn")
                    .help("Remove it, or wait for what the code needs").in(Profile.STRICT).severity(Severity.INFO).send();
        } else if (limit.isEndless() && !limit.isMeantForEver()) {
            report.at(call).message("The limit of `" + call.label() + "` is longer than a day: who waits for what does not"
                            + " come waits for good")
                    .help("Set the time after which something is wrong, and act then").in(Profile.STRICT)
                    .severity(Severity.INFO).send();
        }
    }

    private static String words(TimeUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
