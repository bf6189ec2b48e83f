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

/** From Java 25 on a scope is joined once, and that ends its forking. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "A scope that is joined already is forked or joined again",
        words = {"StructuredTaskScope", "*Scope"}, treeWords = {"StructuredTaskScope"})
public final class ScopeForkAfterJoin implements Rule {

    private static final String HELP = "Fork all subtasks before `join()`, or open a new scope for each round";

    @Override
    public void scope(Scope scope, Report report) {
        if (!scope.hasFactory() || !scope.isKnown()) {
            return;
        }
        Call fork = scope.forks().stream().filter(f -> Scope.isJoined(scope.before(f))).findFirst().orElse(null);
        if (fork != null) {
            report.at(fork).message("`" + fork.label() + "` comes after the scope's `join()`, on some path at least: a joined"
                    + " scope forks no more, it throws IllegalStateException").help(HELP).send();
            return;
        }
        scope.joins().stream().filter(j -> EnumSet.of(State.JOINED).equals(scope.before(j))).findFirst().ifPresent(join ->
                report.at(join).message("The scope is joined already: a second `join()` throws IllegalStateException")
                        .help("Keep what the first `join()` gives, and open a new scope for further work").send());
    }
}
