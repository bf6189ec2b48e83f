package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A scope is bound to the block that closes it. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A scope or its subtask leaves the block that closes the scope",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeEscape implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        for (Scope.Escape escape : scope.escapes()) {
            String message = switch (escape.way()) {
                case FIELD -> "A field holds the scope: another thread or a later call that uses it gets WrongThreadException,"
                        + " or finds it closed";
                case RETURNED -> "The scope is given back, but the try statement closes it first: who gets it cannot fork or"
                        + " join";
                case CAPTURED -> "A function that uses the scope outlives the block that closes it: when it runs, the scope"
                        + " is closed";
                case SUBTASK -> "A field holds a subtask: other threads may ask for its result before the scope is joined,"
                        + " and get IllegalStateException";
            };
            report.at(escape.node()).message(message).help("Keep the scope and its subtasks in local variables, and hand on"
                    + " results").send();
        }
    }
}
