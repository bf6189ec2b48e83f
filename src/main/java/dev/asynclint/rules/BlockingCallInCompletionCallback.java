package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A callback without {@code Async} runs on the thread that completes the future, often one of an I/O library. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A callback blocks the thread that completes the future",
        words = {"CompletableFuture", "CompletionStage", "thenApply", "thenAccept", "thenRun", "thenCompose",
            "thenCombine", "whenComplete", "exceptionally", "addCallback", "addListener", "*Callback", "ListenableFuture", "ApiFuture",
            "RFuture", "directExecutor", "ProducerRecord"},
        yieldsTo = {"same-executor-wait", "blocking-wait-on-future-in-stage", "semaphore-leak"})
public final class BlockingCallInCompletionCallback implements Rule {

    private static final String MESSAGE = "{blocks} on whichever thread completes the future: often one of a client's"
            + " I/O threads, whose other connections then wait as well";
    private static final String HELP = "Say where it runs: the `…Async` form with an executor that is made for blocking"
            + " work; or use the asynchronous twin of the call and `thenCompose`";

    @Override
    public void blocking(Blocking blocking, Report report) {
        Profile from = blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT;
        if (!blocking.context().isOn(Place.COMPLETING_THREAD)) {
            return;
        }
        Set<Category> waits = Category.serious();
        waits.remove(Category.FUTURE);
        waits.add(Category.CONSOLE);
        Set<Category> lesser = EnumSet.of(Category.FILE, Category.DNS);
        if (!blocking.isDirect()) {
            lesser.addAll(waits);
        }
        if (!blocking.isLookUp()) {
            waits.remove(Category.DNS); // of an address, or a name that is known already, seldom a look-up
        }
        Condition.Blocks plain = new Condition.Blocks(blocking.target(), waits, "", false, false).plainly();
        report.on(blocking, blocking.isDirect() ? plain : plain.inAnyState())
                .ifPresent(draft -> draft.message(MESSAGE).help(HELP).in(from).send());
        report.on(blocking, lesser).ifPresent(draft ->
                draft.message(MESSAGE).help(HELP).in(Profile.STRICT).severity(Severity.INFO).send());
    }
}
