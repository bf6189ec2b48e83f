package dev.asynclint.rules;

import dev.asynclint.catalog.Api;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Assertions;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.LostFuture;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** A test that does not wait for its assertions passes whatever they find. */
@RuleInfo(family = Family.TESTS, severity = Severity.ERROR,
        summary = "A test does not wait for the future whose callbacks assert, so that it cannot fail",
        words = {"*Future", "CompletionStage", "*Async", "thenAccept", "whenComplete", "onComplete", "onSuccess",
            "addCallback", "handle"},
        alsoWords = {"Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestCase", "junit", "testng"})
public final class UnawaitedFutureInTest implements Rule {

    @Override
    public void call(Call call, Report report) {
        FileModel file = call.file();
        if (!file.isTest() || !file.tests().importsFramework() || !call.isLastOfFuture() || file.assertions().isAskedFor(call)
                || !file.tests().isOwnCode(call) || file.tests().isDisabled(call.node())) {
            return;
        }
        for (Call stage : file.futures().chain(call)) {
            Optional<Body> callback = stage.callbacks().stream().filter(b -> file.assertions().first(b).isPresent()).findFirst();
            if (callback.isEmpty() || stage.is(Api.Flag.STARTS)) {
                continue;
            }
            Call assertion = file.assertions().first(callback.get()).orElseThrow();
            boolean isNoticed = file.assertions().isFollowedBySignal(assertion, callback.get());
            report.at(call).message(isNoticed
                            ? "The test does not wait for this future: when `" + assertion.name() + "` fails, it is told only"
                            + " that something did not come in time"
                            : "The test does not wait for this future: it may be over before `" + assertion.name() + "` runs, and"
                            + " when that fails, the error stays in the future, and the test passes")
                    .help("Wait for it with a limit: `future.get(10, SECONDS)`, and assert on the test's own thread what it gives")
                    .note(Note.related(assertion.location(), "not heard"))
                    .in(isNoticed ? Profile.STRICT : Profile.DEFAULT)
                    .severity(isNoticed ? Severity.INFO : Severity.ERROR).send();
            return;
        }
    }

    @Override
    public void lostFuture(LostFuture lost, Report report) {
        FileModel file = lost.last().file();
        if (file.isTest() && file.tests().importsFramework() && lost.isStart() && !lost.isHarmless() && !lost.isKeptElsewhere()
                && !lost.isCleanUp() && !lost.isSignal() && !file.tests().testsOf(lost.last()).isEmpty()
                && !Assertions.isWaitedFor(lost.last())) {
            report.at(lost.last()).message("The test does not wait for what `" + lost.last().label() + "` starts: whether that"
                            + " has ended, or failed, is not known to what follows")
                    .help("Keep the future and wait for it with a limit: `get(10, SECONDS)`")
                    .in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }
}
