package dev.asynclint.rules;

import com.github.javaparser.ast.Node;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A way out between fork and join ends in an exception that hides what the code meant to give. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A jump leaves a scope whose subtasks are forked and not joined",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeExitWithoutJoin implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        if (!scope.isLocal() || !scope.isKnown() || scope.isNeverJoined()) {
            return;
        }
        for (Node jump : scope.unjoinedJumps()) {
            String word = jump.toString().split("[^a-z]", 2)[0];
            report.at(jump).message("`" + word + "` leaves the scope with subtasks that are not joined: closing cancels them"
                    + " and throws IllegalStateException in place of what the code gives").help("Decide before the first"
                    + " fork, or join before leaving").send();
        }
    }
}
