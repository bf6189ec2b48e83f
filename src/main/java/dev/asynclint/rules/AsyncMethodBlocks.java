package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Promise;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** Callers of such a method do not expect to wait, and run it where they must not. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.WARNING,
        summary = "A method that promises to be asynchronous blocks its caller",
        words = {"CompletableFuture", "CompletionStage", "ListenableFuture", "Future", "*Async", "Mono", "Flux", "Uni", "Multi",
            "Single", "Maybe", "Completable", "Flowable", "Observable"},
        yieldsTo = {"blocking-call-in-event-loop", "reactor-block-in-reactive", "same-executor-wait", "sync-over-async",
            "blocking-wait-on-future-in-stage", "await-in-loop"})
public final class AsyncMethodBlocks implements Rule {

    private static final String HELP = "Return before the work is done: use the asynchronous form of the call and go on with"
            + " `thenCompose`, or do all of it in a task of an executor made for waiting";

    private static String help(Blocking blocking) {
        return blocking.twin().map(twin -> "Call `" + twin + "`, which stands beside it, and go on with `thenCompose`").orElse(HELP);
    }

    @Override
    public void blocking(Blocking blocking, Report report) {
        if (blocking.isInTest() || !blocking.context().isOn(Place.SAME_THREAD, Place.REQUEST)) {
            return;
        }
        Promise promise = Promise.of(blocking.call()).orElse(null);
        if (promise == null || !blocking.isDirect() && promise.isPassedOn(blocking.call())) {
            return;
        }
        Set<Category> waits = Category.serious();
        waits.removeAll(EnumSet.of(Category.QUEUE, Category.DNS));
        if (!blocking.isDirect()) {
            waits.remove(Category.WAIT); // at the end of a path mostly for a place among a limited number
        }
        String message = "{blocks} before `" + promise.name() + "` returns, although it "
                + promise.text() + ": its caller, who may be an event loop, stands still until then";
        Profile from = promise.isLoose(blocking.call()) ? Profile.STRICT : Profile.DEFAULT;
        Condition.Blocks any = new Condition.Blocks(blocking.target(), waits, "", false, false);
        report.on(blocking, blocking.twin().isPresent() ? any : any.plainly())
                .ifPresent(draft -> draft.message(message).help(help(blocking)).in(from).send());
        report.on(blocking, blocking.isDirect() ? EnumSet.of(Category.FILE, Category.QUEUE) : Category.serious())
                .ifPresent(draft -> draft.message(message).help(HELP).in(Profile.STRICT).severity(Severity.INFO).send());
    }
}
