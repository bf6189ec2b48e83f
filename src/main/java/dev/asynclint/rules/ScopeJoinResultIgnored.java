package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.model.Subtasks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Whoever picks a joiner that collects results wants them. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.WARNING,
        summary = "A scope's joiner collects results, and the results of `join()` are dropped",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeJoinResultIgnored implements Rule {

    @Override
    public void scope(Scope scope, Report report) {
        boolean collects = scope.policy() == Scope.Policy.COLLECT || scope.policy() == Scope.Policy.ANY;
        if (!scope.isKnown() || scope.joins().isEmpty() || scope.forks().stream().noneMatch(f -> losesValue(f, scope))) {
            return;
        }
        Call join = scope.joins().get(0);
        if (collects && scope.joins().stream().allMatch(Call::isStatement)) {
            report.at(join).message("`" + join.label() + "` gives what the joiner has collected, and it is dropped: the"
                    + " subtasks' results reach nobody").help("Use the value of `join()`, or open the scope with"
                    + " `Joiner.awaitAllSuccessfulOrThrow()` when there is none to use").send();
        } else if (scope.policy() == Scope.Policy.SHUTDOWN_ON_SUCCESS && !scope.calls("result", "exception")) {
            report.at(join).message("`" + join.label() + "` waits for the first result, and nobody calls `result()`: the result,"
                    + " or that all subtasks failed, reaches nobody").help("Call `scope.result()` after `join()`").send();
        }
    }

    private static boolean losesValue(Call fork, Scope scope) {
        return Subtasks.givesValue(fork) && (!Subtasks.isKept(fork) || scope.subtasks().reads().isEmpty());
    }
}
