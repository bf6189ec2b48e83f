package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Spawn;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** Virtual threads are cheap; the connections that they share are not. */
@RuleInfo(family = Family.BOUNDING, severity = Severity.WARNING, minRelease = 21,
        summary = "A virtual thread for each element asks a database or a server, without a limit",
        words = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor"},
        yieldsTo = "scope-used-from-subtask")
public final class UnboundedVirtualFanout implements Rule {

    private static final Set<Category> SCARCE = EnumSet.of(Category.DB, Category.HTTP, Category.NET, Category.DNS);
    private static final String HELP = "Let each task take a permit of a `Semaphore` around the call, with as many"
            + " permits as the other side can bear";

    @Override
    public void call(Call call, Report report) {
        Spawn spawn = call.file().isTest() ? null : Spawn.of(call).orElse(null);
        if (spawn == null || spawn.executor().kind() != ExecutorKind.VIRTUAL || spawn.takesPermit()
                || spawn.loop().filter(loop -> !loop.accepts()).isEmpty()) {
            return;
        }
        String starts = "`" + call.label() + "` starts a virtual thread for each element";
        spawn.waits(SCARCE).ifPresent(wait -> draft(spawn, report).message(starts + ", and each calls `" + wait.label()
                + "`: nothing limits how many do so at once").send());
        spawn.targets().forEach(target -> draft(spawn, report).message(starts
                + ", and each {verb} in `{blocker}` ({path}): nothing limits how many do so at once")
                .given(new Condition.Blocks(target, SCARCE, "", false, false)).send());
        draft(spawn, report).message(starts + ": nothing limits how many work at once")
                .in(Profile.STRICT).severity(Severity.INFO).send();
    }

    private static Report.Draft draft(Spawn spawn, Report report) {
        Report.Draft draft = report.at(spawn.start()).help(HELP);
        spawn.targets().forEach(target -> draft.given(new Condition.TakesNoPermit(target)));
        return draft;
    }
}
