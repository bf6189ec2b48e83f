package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Subscription;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A failure ends the subscription, and the code that subscribed never hears of it. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING, profile = Profile.STRICT,
        summary = "A publisher is subscribed and nobody looks at its failure",
        words = {"Mono", "Flux", "ParallelFlux", "ConnectableFlux", "Uni", "Multi", "Single", "Maybe", "Completable", "Observable",
                "Flowable"},
        callers = true)
public final class SubscribeWithoutErrorHandler implements Rule {

    @Override
    public void call(Call call, Report report) {
        Subscription.of(call).filter(s -> !s.isSeenTo()).ifPresent(subscription -> {
            Report.Draft draft = report.at(call)
                    .message("`" + call.label() + "` names nobody for the failure: it ends the subscription, and only a global hook is told")
                    .help("Give it a function for the failure as well, or look at the failure in the chain with `doOnError`, `onErrorResume`"
                            + " or `onFailure`");
            if (call.file().isTest()) {
                draft.severity(Severity.INFO);
            }
            draft.send();
        });
    }
}
