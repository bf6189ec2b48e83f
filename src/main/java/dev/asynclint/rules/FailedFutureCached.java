package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.CachedFuture;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A future that has failed once stays failed; a map that keeps it never asks again. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.WARNING,
        summary = "A map keeps the future of each key, failed ones too, so that one failure is given out for ever",
        words = {"computeIfAbsent", "put", "putIfAbsent", "Cache", "LoadingCache"},
        alsoWords = {"*Future", "CompletionStage", "*Async", "*Promise", "Mono", "Uni", "Single"})
public final class FailedFutureCached implements Rule {

    @Override
    public void call(Call call, Report report) {
        CachedFuture.of(call).filter(cached -> !cached.isMended()).ifPresent(cached -> {
            Report.Draft draft = report.at(call).message("`" + call.receiver() + "` keeps the future also when `"
                            + cached.label() + "` has failed: every later call for that key gets the old failure, though"
                            + " the work might succeed by now")
                    .help("Take the key out when the future fails: `.whenComplete((v, e) -> { if (e != null) map.remove(key, f);"
                            + " })` on what is given back, or use Caffeine's `AsyncCache`, which does so")
                    .note(Note.related(cached.location(), "begun once for each key"));
            if (cached.isCleared() || call.file().isTest()) {
                draft.in(Profile.STRICT).severity(Severity.INFO);
            }
            draft.send();
        });
    }
}
