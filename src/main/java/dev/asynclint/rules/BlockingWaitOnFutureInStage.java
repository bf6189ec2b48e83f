package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;

/** A callback that waits for another future keeps the thread that may have to complete that future. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.ERROR,
        summary = "A callback of a stage waits for another future",
        words = {"CompletableFuture", "CompletionStage", "thenApply", "thenAccept", "thenRun", "thenCompose",
            "thenCombine", "whenComplete", "exceptionally", "thenApplyAsync", "thenComposeAsync", "*Callback", "ListenableFuture",
            "ApiFuture", "RFuture", "directExecutor", "ProducerRecord"},
        yieldsTo = "same-executor-wait")
public final class BlockingWaitOnFutureInStage implements Rule {

    private static final String MESSAGE = "{blocks} in a callback: the thread that completes this stage stands still"
            + " meanwhile, and for ever when it is the one that must complete the other future";
    private static final String HELP = "Return the other future: `thenCompose` for one after the other, `thenCombine`"
            + " for two at once, `allOf(…).thenApply(…)` for many";

    @Override
    public void blocking(Blocking blocking, Report report) {
        if (!blocking.isInCallback() || blocking.isForInputs()) {
            return;
        }
        var waits = new Condition.Blocks(blocking.target(), EnumSet.of(Category.FUTURE), "", false, true);
        report.on(blocking, waits.certainly()).ifPresent(draft -> draft.message(MESSAGE).help(HELP)
                .in(blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT).send());
        if (!blocking.isDirect()) {
            report.on(blocking, waits).ifPresent(draft ->
                    draft.message(MESSAGE).help(HELP).in(Profile.STRICT).severity(Severity.INFO).send());
            blocking.twin().flatMap(twin -> report.on(blocking, EnumSet.of(Category.FUTURE)).map(draft ->
                    draft.message("{blocks} in a callback: the thread that completes this stage stands still meanwhile, although `"
                            + twin + "` stands beside it, which gives a future")
                    .help("Call `" + twin + "` and go on with `thenCompose`").severity(Severity.WARNING)
                    .in(blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT))).ifPresent(Report.Draft::send);
        }
    }
}
