package dev.asynclint.rules;

import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Publication;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Set;

/** A publisher only describes its work; without a subscriber it is as if the line were not there. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.ERROR,
        summary = "A publisher is built and nobody subscribes to it, so that its work never happens",
        words = {"Mono", "Flux", "ParallelFlux", "ConnectableFlux", "Uni", "Multi", "Single", "Maybe", "Completable",
                "Observable", "Flowable", "Publisher", "StepVerifier"},
        callers = true, aliases = {"RxReturnValueIgnored", "ReactiveStreamsUnusedPublisher"})
public final class ReactiveNotSubscribed implements Rule {

    private static final Set<String> STEPS = Set.of("reactor.test.StepVerifier", "reactor.test.StepVerifier.Step",
            "reactor.test.StepVerifier.FirstStep", "reactor.test.StepVerifier.LastStep");

    @Override
    public void call(Call call, Report report) {
        if (isUnverified(call)) {
            report.at(call).message("Nothing is verified: the steps of a `StepVerifier` run, and its publisher is subscribed,"
                    + " only when one of its `verify…` methods is called").help("End the chain with `verify()`, or with"
                    + " `verifyComplete()` in place of `expectComplete()`").send();
            return;
        }
        if (Publication.of(call).filter(p -> p.isLost() && !p.isHarmless()).isPresent()) {
            Report.Draft draft = report.at(call)
                    .message("Nobody subscribes to the `" + call.type().simpleName() + "` that `" + call.label()
                            + "` gives: none of its work happens, and nothing fails")
                    .help("Return it, or make it a part of the chain with `then` or `flatMap`; where the work is to run by"
                            + " itself, subscribe with a handler for its failure");
            call.target().ifPresent(maker -> draft.given(new Condition.LeavesFailure(maker)));
            draft.send();
        }
    }

    private static boolean isUnverified(Call call) {
        return !call.name().startsWith("verify") && call.file().futures().isDropped(call) && call.type().isClass()
                && STEPS.contains(call.type().name());
    }
}
