package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A scope is for several subtasks; one is a method call with a detour. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.INFO, profile = Profile.STRICT,
        summary = "A structured scope is opened for a single subtask",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"},
        yieldsTo = {"joiner-reused", "scope-not-closed", "scope-removed-api"})
public final class SingleForkScope implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        if (!scope.isLocal() || !scope.isKnown() || scope.isHelped() || scope.mayHaveTimeout() || scope.forks().size() != 1
                || scope.policy() == Scope.Policy.OWN || scope.calls("joinUntil") || !scope.otherThreads().calls().isEmpty()) {
            return;
        }
        Call fork = scope.forks().get(0);
        if (fork.body() == scope.opening().body() && !scope.isRepeated(fork) && scope.isIdleAfter(fork)) {
            report.at(scope.opening()).message("`" + scope.opening().label() + "` opens a scope for one subtask, which its"
                    + " owner only waits for: nothing runs at the same time").help("Call the work directly, or fork what can"
                    + " run beside it").send();
        }
    }
}
