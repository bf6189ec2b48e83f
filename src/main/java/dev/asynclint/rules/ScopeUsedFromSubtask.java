package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A scope belongs to the thread that opened it. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A scope is used by a thread that does not own it",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeUsedFromSubtask implements Rule {

    private static final String HELP = "Let the owner fork and join; a subtask that needs subtasks opens a scope of its own";

    @Override
    public void scope(Scope scope, Report report) {
        for (Call use : scope.otherThreads().calls()) {
            if (!isAllowed(use, scope)) {
                report.at(use).message("`" + use.label() + "` runs on another thread than the scope's owner and throws"
                        + " WrongThreadException").help(HELP).send();
            }
        }
        for (Call handover : scope.otherThreads().handovers()) {
            if ((scope.hasFactory() || !scope.otherThreads().isInSubtask(handover)) && scope.otherThreads().usesIn(handover)) {
                report.at(handover).message("`" + handover.label() + "` uses the scope on another thread than its owner, which"
                        + " throws WrongThreadException").help(HELP).send();
            }
        }
    }

    /** Until Java 24 the threads of a scope may fork in it. */
    private static boolean isAllowed(Call use, Scope scope) {
        return !scope.hasFactory() && use.name().equals("fork") && scope.otherThreads().isInSubtask(use);
    }
}
