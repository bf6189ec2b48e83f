package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.BusyLoop;
import dev.asynclint.model.FileModel;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Between two questions the answer comes late; without a pause the question takes a processor of its own. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A loop asks again and again instead of waiting to be told",
        words = {"isDone", "isTerminated", "isAlive", "getCount", "onSpinWait", "yield", "sleep", "AtomicBoolean", "volatile"},
        aliases = {"BusyWait", "SP_SPIN_ON_FIELD", "WhileLoopSpinsOnField"})
public final class BusyWait implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        for (BusyLoop loop : BusyLoop.in(file)) {
            boolean isFlag = loop.kind().name().endsWith("FLAG") || loop.kind() == BusyLoop.Kind.QUEUE;
            boolean isLesser = file.isTest() || loop.ends() || loop.spins() || isFlag && loop.pauses();
            Report.Draft draft = report.at(loop.asks()).message(message(loop)).help("Wait to be told: " + loop.kind().instead());
            if (loop.kind() == BusyLoop.Kind.PLAIN_FLAG && !loop.pauses() && !loop.spins()) {
                draft.severity(Severity.ERROR).send();
            } else if (isLesser) {
                draft.severity(Severity.INFO).in(Profile.STRICT).send();
            } else {
                draft.send();
            }
        }
    }

    private static String message(BusyLoop loop) {
        String asks = "The loop does nothing but ask `" + loop.asks() + "`";
        if (loop.kind() == BusyLoop.Kind.PLAIN_FLAG && !loop.pauses()) {
            return asks + ": the field is not volatile, so the compiler may read it once, and then the loop never ends";
        }
        return asks + (loop.pauses() ? " between pauses: it notices late, and wakes up for nothing until then"
                : ": it takes a whole processor from those who could make it true");
    }
}
