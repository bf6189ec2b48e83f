package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Assertions;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Task;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** An AssertionError ends the thread that it is thrown on, and nothing else. */
@RuleInfo(family = Family.TESTS, severity = Severity.ERROR,
        summary = "An assertion fails on another thread, and the test passes",
        words = {"Thread", "execute", "submit", "runAsync", "supplyAsync", "subscribe", "schedule", "startVirtualThread",
            "newThread", "ofVirtual", "ofPlatform", "scheduleAtFixedRate", "scheduleWithFixedDelay", "Timer"},
        alsoWords = {"Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestCase", "junit", "testng"},
        aliases = "java:S2186")
public final class AssertionOnOtherThread implements Rule {

    @Override
    public void task(Task task, Report report) {
        Call starter = task.starter();
        FileModel file = starter.file();
        if (!file.isTest() || !file.tests().importsFramework()) {
            return;
        }
        Assertions assertions = file.assertions();
        Optional<Call> first = task.body().flatMap(assertions::first);
        if (first.isEmpty() || !Assertions.losesErrors(task) || file.tests().isDisabled(starter.node())
                || assertions.isAskedFor(starter)) {
            return;
        }
        boolean isNoticed = assertions.isFollowedBySignal(first.get(), task.body().get());
        report.at(first.get()).message("`" + first.get().name() + "` runs " + task.context().reason() + ": when it fails, "
                        + (isNoticed ? "the test is told only that something did not come in time"
                        : "the error ends that task, and the test passes"))
                .help("Let the task give back a future and wait for it in the test (`submit(…).get(10, SECONDS)`), or assert"
                        + " on the test's own thread")
                .note(Note.related(starter.location(), "started here"))
                .in(isNoticed ? Profile.STRICT : Profile.DEFAULT)
                .severity(isNoticed ? Severity.INFO : Severity.ERROR).send();
    }
}
