package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.model.Scope.State;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The join of a ShutdownOnFailure scope returns in the same way whether its subtasks failed or not. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A ShutdownOnFailure scope is joined, and nobody asks whether a subtask failed",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"},
        minRelease = 21)
public final class ScopeMissingThrowIfFailed implements Rule {

    private static final String HELP = "Call `throwIfFailed()` right after `join()`";

    @Override
    public void scope(Scope scope, Report report) {
        if (scope.policy() != Scope.Policy.SHUTDOWN_ON_FAILURE || !scope.isKnown() || scope.joins().isEmpty()
                || scope.subtasks().isAskedForState()) {
            return;
        }
        Call join = scope.joins().get(0);
        Call early = scope.subtasks().reads().stream().filter(r -> scope.before(r).contains(State.JOINED)).findFirst().orElse(null);
        if (!scope.calls("throwIfFailed", "exception") && scope.mayEnd(State.JOINED)) {
            report.at(join).message("`" + join.label() + "` only waits: nobody asks whether a subtask failed, so its exception"
                    + (early == null ? " is lost" : " is lost and `get()` throws a bare IllegalStateException"))
                    .help(HELP).send();
        } else if (early != null) {
            report.at(early).message("`" + early.label() + "` may come without `throwIfFailed()`: where a subtask failed it"
                    + " throws IllegalStateException, which does not say why").help(HELP).send();
        } else if (scope.mayEnd(State.JOINED)) {
            report.at(join).message("On some path nobody asks whether a subtask failed after `" + join.label()
                    + "`: there its exception is lost").help(HELP).send();
        }
    }
}
