package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Effort;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A hop to the common pool takes longer than to read a property. */
@RuleInfo(family = Family.EFFICIENCY, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A stage goes to another thread for the reading of a property",
        words = "thenApplyAsync")
public final class TrivialAsyncStage implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.isTo("java.util.concurrent.CompletionStage", "thenApplyAsync") && call.arguments().size() == 1
                && Effort.isProperty(call.argument(0), call.file())) {
            report.at(call).message("`" + call.label() + "` goes to the common pool and back for a function that only reads a"
                            + " property: the hop costs more than the work")
                    .help("Use `thenApply`; name an executor where the change of threads is meant").send();
        }
    }
}
