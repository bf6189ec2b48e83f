package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Effort;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** To hand a value to another thread and back costs more than the value. */
@RuleInfo(family = Family.EFFICIENCY, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A task is started for a value that is there already",
        words = "supplyAsync")
public final class ImmediateSupplyAsync implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.isTo("java.util.concurrent.CompletableFuture", "supplyAsync") && call.arguments().size() == 1
                && Effort.isNone(call.argument(0), call.file()) && !call.file().isTest()) {
            report.at(call).message("`" + call.label() + "` hands a value that is there already to a thread of the common pool:"
                            + " a task, a hop and a wait for nothing")
                    .help("Use `CompletableFuture.completedFuture(value)`").send();
        }
    }
}
