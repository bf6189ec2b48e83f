package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.model.MapFunction;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** The map holds a lock meanwhile that other keys share. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "The function given to a concurrent map waits or changes the same map",
        words = {"ConcurrentHashMap", "ConcurrentMap", "caffeine"},
        alsoWords = {"computeIfAbsent", "computeIfPresent", "compute", "merge", "get"},
        yieldsTo = {"blocking-call-in-event-loop", "blocking-call-on-common-pool", "same-executor-wait",
            "blocking-wait-on-future-in-stage", "blocking-call-in-completion-callback", "blocking-call-in-parallel-stream",
            "reactor-block-in-reactive"})
public final class BlockingComputeIfAbsent implements Rule {

    private static final String HELP = "Put a future into the map and do the work outside: `putIfAbsent(key, future)`, then"
            + " complete it, or a cache whose values are futures";

    @Override
    public void blocking(Blocking blocking, Report report) {
        MapFunction function = MapFunction.around(blocking.call()).orElse(null);
        if (function == null || function.isLoader() || blocking.isInTest()) {
            return;
        }
        String message = "{blocks} in the function of `" + function.call().name() + "`: the map keeps a part of its table"
                + " locked meanwhile, and whoever writes another key there waits as well";
        Note note = Note.context(function.call().location(), "the map runs the function here");
        Set<Category> waits = Category.serious();
        if (!blocking.isDirect()) {
            waits.remove(Category.DNS); // of an address, or a name that is known already, seldom a look-up
        }
        report.on(blocking, new Condition.Blocks(blocking.target(), waits, "", false, false).plainly())
                .ifPresent(draft -> draft.message(message).help(HELP).note(note).send());
        report.on(blocking, blocking.isDirect() ? EnumSet.of(Category.FILE) : Category.allBut(Category.LOCK))
                .ifPresent(draft -> draft.message(message).help(HELP).note(note).in(Profile.STRICT).severity(Severity.INFO)
                        .send());
    }

    @Override
    public void call(Call call, Report report) {
        MapFunction.around(call).filter(f -> f.changesItself(call)).ifPresent(function -> report.at(call)
                .message("`" + call.label() + "` changes the map that runs this function in `" + function.call().name()
                        + "`: ConcurrentHashMap throws an IllegalStateException (\"Recursive update\"), or never returns")
                .help("Compute the value first, without the map, then `putIfAbsent` it")
                .note(Note.context(function.call().location(), "the map runs the function here"))
                .severity(Severity.ERROR).send());
    }
}
