package dev.asynclint.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.Loop;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;

/** A pool that lives as long as one call shares nothing and bounds nothing. */
@RuleInfo(family = Family.EXECUTORS, severity = Severity.WARNING,
        summary = "A method makes a thread pool for itself each time it is called",
        words = {"Executors", "ForkJoinPool", "*Executor", "*ExecutorService"},
        aliases = {"HES_LOCAL_EXECUTOR_SERVICE"})
public final class ExecutorPerCall implements Rule {

    private static final String ONCE = "(?i)(do|pre|post|on)?(main|start|init|open|setup|run|execute|load|boot|close|stop"
            + "|shutdown|destroy|cleanup|migrate|compact|rebuild|restore|recover|warm|register|configure|create|build|make|new)\\w*|call";

    @Override
    public void call(Call call, Report report) {
        Body method = call.body().method();
        if (call.file().isTest() || Tests.isInMain(call.node()) || !(method.node() instanceof MethodDeclaration declared)
                || call.file().executors().poolMadeBy(call) == ExecutorKind.UNKNOWN) {
            return;
        }
        Life life = Life.of(call);
        boolean ended = life.isResource() || life.has("shutdown", "shutdownNow", "close");
        if (!ended || life.field().isPresent() || life.isGivenAway()) {
            return;
        }
        boolean program = Tests.isInProgram(call.node());
        if (!program && (method.context().isOn(Place.REQUEST, Place.EVENT_LOOP) || Loop.around(call).isPresent())) {
            draft(call, report).send();
        } else if (!declared.isStatic() && !declared.getNameAsString().matches(ONCE)) {
            draft(call, report).in(Profile.STRICT).severity(Severity.INFO).send();
        }
        if (!program) {
            draft(call, report).given(new Condition.RunsOn(method.key(), EnumSet.of(Place.REQUEST, Place.EVENT_LOOP))).send();
            method.calledInLoop().ifPresent(loop -> draft(call, report).given(loop).send());
        }
    }

    private static Report.Draft draft(Call call, Report report) {
        return report.at(call).message("`" + call.label() + "` starts threads for this one call and ends them again:"
                        + " callers at the same time have a pool each, so its size bounds nothing")
                .help("Keep one pool in a field and end it with the object, or open"
                        + " `Executors.newVirtualThreadPerTaskExecutor()` here from Java 21 on");
    }
}
