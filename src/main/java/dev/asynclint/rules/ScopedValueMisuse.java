package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Why it hurts, in one sentence. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.WARNING,
        summary = "A scoped value is bound or read where the binding has no effect",
        words = {"CompletableFuture"})
public final class ScopedValueMisuse implements Rule {

    @Override
    public void call(Call call, Report report) {
        // docs/writing-a-rule.md
    }
}
