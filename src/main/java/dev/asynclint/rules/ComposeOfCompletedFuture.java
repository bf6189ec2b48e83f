package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Effort;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A future around a value that the stage could give as it is. */
@RuleInfo(family = Family.EFFICIENCY, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A stage composes with a future that is complete already, where it could give the value",
        words = {"thenCompose", "thenComposeAsync"},
        aliases = "FutureTransformAsync")
public final class ComposeOfCompletedFuture implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (call.isTo("java.util.concurrent.CompletionStage", "thenCompose", "thenComposeAsync")
                && Effort.isCompleted(call.argument(0), call.file())) {
            report.at(call).message("The function of `" + call.label() + "` only wraps values in completed futures, which are"
                            + " unwrapped again at once")
                    .help("Give the value itself, with `" + call.name().replace("Compose", "Apply") + "`").send();
        }
    }
}
