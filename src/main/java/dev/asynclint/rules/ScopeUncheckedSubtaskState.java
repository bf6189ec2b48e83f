package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.model.Subtasks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** Where the scope does not fail with its subtasks, each of them may have failed or been cancelled. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A subtask that may have failed is asked for its result",
        words = {"StructuredTaskScope", "*Scope"},
        treeWords = "StructuredTaskScope",
        yieldsTo = "scope-subtask-get-before-join")
public final class ScopeUncheckedSubtaskState implements Rule {

    private static final Set<Scope.Policy> LENIENT = EnumSet.of(Scope.Policy.AWAIT_ALL, Scope.Policy.UNTIL,
            Scope.Policy.ANY, Scope.Policy.SHUTDOWN_ON_SUCCESS);

    @Override
    public void scope(Scope scope, Report report) {
        if (!LENIENT.contains(scope.policy()) || !scope.isKnown()) {
            return;
        }
        Subtasks subtasks = scope.subtasks();
        subtasks.reads().stream().filter(r -> r.name().equals("get") && !scope.otherThreads().isInSubtask(r)
                && isDone(r, scope) && !subtasks.isChecked(r)).forEach(r -> draft(r, report).send());
        subtasks.readsByHelpers().stream().filter(r -> isDone(r.through(), scope) && !subtasks.isChecked(r.call())
                && !subtasks.isChecked(r.through())).forEach(r -> draft(r.call(), report)
                .note(Note.related(r.through().location(), "the subtasks come from here")).send());
    }

    private static boolean isDone(Call call, Scope scope) {
        return Scope.isJoined(scope.before(call)) || scope.before(call).contains(Scope.State.CLOSED);
    }

    private static Report.Draft draft(Call read, Report report) {
        return report.at(read).message("`" + read.label() + "` is called without a look at `state()`, and the scope's policy"
                + " lets subtasks fail or be cancelled: it throws IllegalStateException for those")
                .help("Ask for `state()` first, or use a policy that fails when a subtask fails");
    }
}
