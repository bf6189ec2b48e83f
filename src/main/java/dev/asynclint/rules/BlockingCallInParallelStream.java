package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A parallel stream divides work among processors; a thread that waits uses none. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A function of a parallel stream waits",
        words = {"parallelStream", "parallel", "StreamSupport"},
        yieldsTo = {"blocking-call-in-event-loop", "blocking-call-on-common-pool", "same-executor-wait",
            "blocking-wait-on-future-in-stage", "transaction-across-threads"},
        aliases = "PMD.AvoidCommonPoolForBlockingCalls")
public final class BlockingCallInParallelStream implements Rule {

    private static final String MESSAGE = "{blocks} in a parallel stream: it keeps threads of the common pool, of which there"
            + " are as many as processors and which the whole process shares, so little runs at once and others wait";
    private static final String HELP = "Give each wait a thread of its own: an executor of virtual threads or a bounded pool"
            + " for the calls, and a stream over their results";

    @Override
    public void blocking(Blocking blocking, Report report) {
        Call parallel = blocking.call().file().streams().parallel(blocking.call()).orElse(null);
        if (parallel == null) {
            return;
        }
        boolean isLesser = blocking.isInTest() || blocking.context().kind() == ExecutorKind.FORK_JOIN;
        Profile from = isLesser ? Profile.STRICT : Profile.DEFAULT;
        Note note = Note.related(parallel.location(), "made parallel here");
        Set<Category> waits = Category.serious();
        if (!blocking.isDirect()) {
            waits.remove(Category.DNS); // of an address, or a name that is known already, seldom a look-up
        }
        report.on(blocking, new Condition.Blocks(blocking.target(), waits, "", false, false).certainly())
                .ifPresent(draft -> draft.message(MESSAGE).help(HELP).note(note).in(from).send());
        report.on(blocking, blocking.isDirect() ? EnumSet.of(Category.FILE)
                : EnumSet.complementOf(EnumSet.of(Category.LOCK))).ifPresent(draft -> draft.message(MESSAGE).help(HELP)
                .note(note).in(Profile.STRICT).severity(Severity.INFO).send());
    }
}
