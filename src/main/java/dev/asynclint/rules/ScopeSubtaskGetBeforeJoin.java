package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.model.Scope.State;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A subtask has no result for its owner before the join; nobody waits for it. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A subtask's result is asked for before its scope is joined",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeSubtaskGetBeforeJoin implements Rule {

    private static final String HELP = "Call `join()` first, on every path to it";
    private static final Set<State> UNJOINED = EnumSet.of(State.NEW, State.FORKED);

    @Override
    public void scope(Scope scope, Report report) {
        if (!scope.isKnown()) {
            return;
        }
        for (Call read : scope.subtasks().reads()) {
            Set<State> before = scope.before(read);
            if (scope.otherThreads().isInSubtask(read)) {
                if (!scope.subtasks().isChecked(read)) {
                    report.at(read).message("`" + read.label() + "` asks for another subtask's result from within a subtask:"
                            + " it does not wait, and throws IllegalStateException when the other is not done")
                            .help("Fork what needs the result after the join, in a scope of its own").send();
                }
            } else if (isTooEarly(before, scope)) {
                report.at(read).message("`" + read.label() + "` comes before the scope's `join()`: it does not wait, it throws"
                        + " IllegalStateException").help(HELP).send();
            } else if (scope.hasFactory() && before.contains(State.INTERRUPTED) && !scope.subtasks().isChecked(read)) {
                report.at(read).message("`" + read.label() + "` may come after a `join()` that gave up: then there is no result,"
                        + " and it throws IllegalStateException").help("Leave in the handler, or join again").send();
            }
        }
        scope.results().stream().filter(c -> isTooEarly(scope.before(c), scope)).forEach(c ->
                report.at(c).message("`" + c.label() + "` comes before the scope's `join()` and throws IllegalStateException")
                        .help(HELP).send());
    }

    /** After a join that was interrupted or ran out of time there is no result either, from Java 25 on. */
    private static boolean isTooEarly(Set<State> before, Scope scope) {
        return before.contains(State.FORKED) && UNJOINED.containsAll(before)
                || scope.hasFactory() && before.equals(EnumSet.of(State.INTERRUPTED));
    }
}
