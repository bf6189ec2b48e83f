package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Reactive;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A chain that is cut in two by a wait is neither reactive nor safe: Reactor itself throws on its own threads. */
@RuleInfo(family = Family.BLOCKING, severity = Severity.ERROR,
        summary = "Reactive code waits for what a publisher emits",
        words = {"block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream", "toFuture", "indefinitely",
            "atMost", "blockingGet", "blockingFirst", "blockingLast", "blockingSingle", "blockingAwait", "blockingSubscribe",
            "blockingForEach", "blockingIterable", "subscribeAsCompletionStage"},
        yieldsTo = "async-test-without-timeout")
public final class ReactorBlockInReactive implements Rule {

    private static final String HELP = "Stay in the chain: `flatMap` or `zip` the other publisher in, and return the result";

    @Override
    public void blocking(Blocking blocking, Report report) {
        Reactive reactive = blocking.call().file().reactive();
        if (!blocking.isDirect() || !reactive.isWait(blocking.call()) || blocking.isOffEventLoop()) {
            return;
        }
        String waits = "`" + blocking.call().label() + "` waits for a publisher";
        Profile from = blocking.isInTest() ? Profile.STRICT : Profile.DEFAULT;
        if (blocking.context().isOn(Place.EVENT_LOOP)) {
            report.at(blocking.call()).message(waits + " on an event loop, which may have to emit what it waits for; on"
                    + " threads of its own Reactor throws an IllegalStateException instead").help(HELP).in(from).send();
        } else if (blocking.isOnCallersThread() && reactive.isGivenBy(blocking.call().body().method())) {
            report.at(blocking.call()).message(waits + " in a method that gives a publisher itself: its caller,"
                    + " often an event loop, is blocked before anybody subscribes").help(HELP).severity(Severity.WARNING)
                    .in(from).send();
        }
    }
}
