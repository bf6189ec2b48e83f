package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Without a limit, one subtask that hangs holds the scope, its owner and all that waits for it. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.INFO, profile = Profile.ALL,
        summary = "A structured scope has no time limit",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"},
        yieldsTo = {"joiner-reused", "scope-not-closed", "scope-removed-api", "single-fork-scope"})
public final class ScopeWithoutTimeout implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        Call opening = scope.opening();
        if (opening != null && opening.isTo(Scope.TYPE, "open") && !scope.mayHaveTimeout() && !opening.file().isTest()
                && !scope.isInBoundedScope()) {
            report.at(opening).message("`" + opening.label() + "` sets no time limit: `join()` waits as long as the slowest"
                    + " subtask").help("Give it one: `open(joiner, config -> config.withTimeout(…))`").send();
        }
    }
}
