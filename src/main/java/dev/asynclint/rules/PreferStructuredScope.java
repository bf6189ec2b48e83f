package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Why it hurts, in one sentence. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.WARNING,
        summary = "Futures are awaited one after the other, and a failure leaves the others running",
        words = {"CompletableFuture"})
public final class PreferStructuredScope implements Rule {

    @Override
    public void call(Call call, Report report) {
        // docs/writing-a-rule.md
    }
}
