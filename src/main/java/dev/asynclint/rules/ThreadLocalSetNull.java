package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.ThreadLocals;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** An entry for nothing is an entry all the same. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A ThreadLocal is set to null instead of removed",
        words = {"ThreadLocal", "InheritableThreadLocal", "*ThreadLocal"},
        aliases = {"ThreadLocalSetWithNull", "java:S5164"})
public final class ThreadLocalSetNull implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (ThreadLocals.isSetToNull(call)) {
            report.at(call).message("`" + call.label() + "` with null leaves an entry with each thread, and a later `get` gives null"
                            + " where an initial value is expected")
                    .help("Call `remove()`, which takes the entry away").send();
        }
    }
}
