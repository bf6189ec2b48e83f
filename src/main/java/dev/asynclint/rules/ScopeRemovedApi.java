package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Why it hurts, in one sentence. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.WARNING,
        summary = "Code uses the structured concurrency API of another Java release",
        words = {"CompletableFuture"})
public final class ScopeRemovedApi implements Rule {

    @Override
    public void call(Call call, Report report) {
        // docs/writing-a-rule.md
    }
}
