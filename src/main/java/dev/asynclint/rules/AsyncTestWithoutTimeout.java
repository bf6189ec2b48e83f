package dev.asynclint.rules;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import dev.asynclint.catalog.Category;
import dev.asynclint.facts.Effect;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Tests;
import dev.asynclint.model.Wait;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** The test that hangs says nothing: neither which one it is nor what did not come. */
@RuleInfo(family = Family.TESTS, severity = Severity.WARNING,
        summary = "A test waits without a time limit, so that a mistake makes it hang instead of fail",
        words = {"CountDownLatch", "CyclicBarrier", "Phaser", "Exchanger", "Semaphore", "*Future", "CompletionStage",
            "*BlockingQueue", "*BlockingDeque", "SynchronousQueue", "Thread", "ExecutorService", "Process", "block",
            "blockFirst", "blockLast", "indefinitely", "blockingGet", "blockingAwait"},
        alsoWords = {"Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestCase", "junit", "testng"})
public final class AsyncTestWithoutTimeout implements Rule {

    private static final Set<Category> WAITS =
            EnumSet.of(Category.FUTURE, Category.WAIT, Category.QUEUE, Category.PROCESS);

    @Override
    public void waiting(Wait wait, Report report) {
        Call call = wait.call();
        Tests tests = call.file().tests();
        if (!isForEvent(call) || !tests.importsFramework() || !tests.isOwnCode(call) || wait.isUsual()
                || tests.isDisabled(call.node()) || Tests.isInLimitedBlock(call) || hasEarlier(call)
                || tests.testsOf(call).stream().allMatch(tests::isLimited)) {
            return;
        }
        report.at(call).message("`" + call.label() + "` waits without a time limit, and nothing ends this test: when what it"
                        + " waits for does not come, the build hangs, and nobody is told which test it was")
                .help("Wait with a limit (`get(10, SECONDS)`, `await(10, SECONDS)` in an assertion), or set one on the test:"
                        + " `@Timeout(10)`, `@Test(timeout = 10_000)`")
                .in(ends(call) || isInAbstractClass(call) ? Profile.STRICT : Profile.DEFAULT)
                .severity(ends(call) ? Severity.INFO : Severity.WARNING).send();
    }

    private static boolean isForEvent(Call call) {
        Effect effect = call.effect().orElse(null);
        return effect != null && effect.kind() == Effect.Kind.BLOCKS && !effect.timed() && WAITS.contains(effect.category())
                && !call.name().startsWith("put") && (effect.category() != Category.PROCESS || call.name().equals("waitFor"));
    }

    /** A task ends when the code in it fails, as a rule, and a library gives what it has; a latch or a queue goes on waiting. */
    private static boolean ends(Call call) {
        return call.effect().filter(e -> e.category() == Category.FUTURE).isPresent() || call.isTo("java.lang.Thread", "join")
                || call.api() != null && !call.api().signature().type().startsWith("java.");
    }

    /** Its tests run in subclasses, which may have a limit of their own. */
    private static boolean isInAbstractClass(Call call) {
        return call.node().findAncestor(ClassOrInterfaceDeclaration.class, ClassOrInterfaceDeclaration::isAbstract).isPresent();
    }

    /** One report a method is enough: its limit covers all that follows, unless that is graver. */
    private static boolean hasEarlier(Call call) {
        return call.body().method().callsOnThread().stream().takeWhile(c -> c != call)
                .anyMatch(c -> isForEvent(c) && (ends(call) || !ends(c)));
    }
}
