package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.ThreadLocals;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** One entry for each thread and each object adds up. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A ThreadLocal belongs to an object instead of the class",
        words = {"ThreadLocal", "InheritableThreadLocal", "*ThreadLocal"},
        aliases = {"PMB_INSTANCE_BASED_THREAD_LOCAL", "ThreadLocalNotStaticFinal", "ThreadLocalUsage"})
public final class ThreadLocalNotStatic implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !ThreadLocals.isMadeBy(call)) {
            return;
        }
        Life life = Life.of(call);
        if (life.fieldName().isPresent() && !life.isGivenAway() && !life.isVisibleInPackage() && !life.isOfProgram() && !life.has("remove") && !life.usesTypeVariable()) {
            report.at(call).message("Each object makes a ThreadLocal of its own in `" + life.fieldName().get()
                            + "` and removes nothing from it: a thread that meets many objects keeps a value for each")
                    .help("Make the field `static final`, or call `remove()` when the object is done").send();
        }
    }
}
