package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A scope that nobody closes keeps its subtasks running, and later scopes of the thread cannot be closed in order. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A structured scope is opened outside of a try-with-resources statement",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeNotClosed implements Rule {

    private static final String HELP = "Open it in a try-with-resources statement: `try (var scope = …) { … }`";

    @Override
    public void scope(Scope scope, Report report) {
        Call opening = scope.opening();
        if (opening == null || scope.resource().isPresent()) {
            return;
        }
        String open = "`" + opening.label() + "` opens a scope ";
        if (scope.isLocal() && scope.isKnown()) {
            if (!scope.calls("close")) {
                report.at(opening).message(open + "that nothing closes: its subtasks outlive this method, and the"
                        + " thread's other scopes can no longer be closed in order").help(HELP).send();
            } else if (!scope.isClosedInFinally()) {
                report.at(opening).message(open + "that is closed only where nothing fails: an exception before"
                        + " `close()` leaves its subtasks running").help(HELP).send();
            }
        } else if (opening.next().isPresent() || opening.isStatement()) {
            report.at(opening).message(open + "of which no variable is kept, so that nothing can close it")
                    .help(HELP).send();
        }
    }
}
