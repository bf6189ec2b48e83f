package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.SpringAsync;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The annotation is only as good as the proxy that reads it. */
@RuleInfo(family = Family.FRAMEWORKS, severity = Severity.ERROR,
        summary = "An @Async method runs on its caller's thread or loses its result",
        words = {"Async"}, aliases = {"java:S6809", "java:S6810", "java:S6817"})
public final class SpringAsyncMisuse implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (SpringAsync.isPastProxy(call) && !call.file().isTest()) {
            report.at(call).message("`" + call.name() + "` is called on `this`, past the proxy that makes `@Async` work: it runs"
                            + " at once, on the caller's thread")
                    .help("Move the method to another bean, or call it through an injected proxy of this one").send();
        }
    }

    @Override
    public void file(FileModel file, Report report) {
        file.bodies().forEach(body -> SpringAsync.of(body).ifPresent(async -> check(async, report)));
    }

    private static void check(SpringAsync async, Report report) {
        if (!async.hidingModifier().isEmpty()) {
            report.at(async.name()).message("A proxy cannot take calls of a " + async.hidingModifier() + " method: `@Async` has no"
                            + " effect here, and the method runs on its caller's thread")
                    .help("Make it an instance method that is neither private nor final, and call it through the bean").send();
        } else if (!async.lostResult().isEmpty()) {
            report.at(async.name()).message("An `@Async` method that gives `" + async.lostResult() + "` cannot give it: the caller"
                            + " goes on before it is there, so Spring answers with null or an IllegalArgumentException")
                    .help("Give a `CompletableFuture`, or nothing").send();
        } else if (async.isInConfiguration()) {
            report.at(async.name()).message("`@Async` is not supported in a `@Configuration` class, whose methods make beans")
                    .help("Move the method to a component").severity(Severity.WARNING).send();
        }
        async.secondHop().ifPresent(hop -> report.at(hop).message("`" + hop.label() + "` sends the work on to the common pool,"
                        + " although `@Async` has already moved it to Spring's executor, with its bounds and its context")
                .help("Do the work in the method and give `completedFuture(…)`")
                .severity(Severity.INFO).in(Profile.STRICT).send());
    }
}
