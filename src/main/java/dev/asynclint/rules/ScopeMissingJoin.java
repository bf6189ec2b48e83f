package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Closing a scope that was forked and not joined cancels the work and throws IllegalStateException. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "Subtasks are forked in a scope that is closed without a join",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"},
        yieldsTo = {"scope-exit-without-join", "scope-fork-after-join"})
public final class ScopeMissingJoin implements Rule {

    private static final String HELP = "Call `join()` on every path after the last fork, before the scope's block ends";

    @Override
    public void scope(Scope scope, Report report) {
        if (!scope.isLocal() || !scope.isKnown() || scope.starts().isEmpty()) {
            return;
        }
        Call first = scope.starts().get(0);
        if (scope.isNeverJoined()) {
            report.at(first).message("The subtasks of `" + first.label() + "` are never joined: closing the scope cancels"
                    + " them and throws IllegalStateException").help(HELP).send();
        } else if (scope.mayEndUnjoined()) {
            report.at(first).message("On a path to the end of the scope, what `" + first.label() + "` starts is not joined:"
                    + " there, closing cancels it and throws IllegalStateException").help(HELP).send();
        }
    }
}
