package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A joiner remembers the subtasks of its scope. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "One joiner serves several scopes",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class JoinerReused implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        Call opening = scope.opening();
        if (opening == null || !scope.hasFactory()) {
            return;
        }
        scope.sharedJoiner().ifPresent(joiner -> report.at(opening).message("`" + opening.label() + "` gets the joiner `"
                + joiner + "`, which serves other scopes as well: it still holds their subtasks and results")
                .help("Make a new joiner for each scope, in the call of `open`").send());
    }
}
