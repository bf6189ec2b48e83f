package dev.asynclint.rules;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Condition;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Blocking;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.Natives;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.EnumSet;
import java.util.Set;

/** A virtual thread cannot leave its carrier while a native frame is on its stack. */
@RuleInfo(family = Family.VIRTUAL_THREADS, severity = Severity.INFO, profile = Profile.STRICT, minRelease = 21,
        summary = "A virtual thread runs native code, which keeps its carrier thread",
        words = {"native", "MethodHandle", "sleep", "CountDownLatch", "CompletableFuture", "ExecutorService", "HttpClient",
            "DriverManager", "Socket", "startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor",
            "newThreadPerTaskExecutor", "RunOnVirtualThread"},
        treeWords = {"startVirtualThread", "ofVirtual", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor",
            "RunOnVirtualThread", "StructuredTaskScope"})
public final class NativeCallOnVirtualThread implements Rule {

    private static final Set<Category> WAITS = EnumSet.of(Category.SLEEP, Category.FUTURE, Category.WAIT, Category.QUEUE,
            Category.HTTP, Category.NET, Category.DB);

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || !Natives.isNative(call)) {
            return;
        }
        Body root = call.body().threadRoot();
        boolean virtual = root.context().isOn(Place.VIRTUAL_THREAD);
        if (virtual || root.isMethod()) {
            Report.Draft draft = report.at(call).message("`" + call.label() + "` runs native code on a virtual thread, which keeps its"
                            + " carrier until it is back, also when the native code waits; when each carrier is kept so,"
                            + " no virtual thread runs")
                    .help("Give native code that takes long or waits to a pool of platform threads");
            (virtual ? draft : draft.given(new Condition.RunsOn(root.key(), EnumSet.of(Place.VIRTUAL_THREAD)))).send();
        }
    }

    @Override
    public void blocking(Blocking blocking, Report report) {
        if (!blocking.call().file().isTest() && Natives.isInStaticInitialiser(blocking.call())) {
            report.on(blocking, WAITS).ifPresent(draft -> draft.message("{blocks} while the class is initialised: a virtual"
                            + " thread that is the first to use the class keeps its carrier, and so does each that waits for it")
                    .help("Do it when it is first needed, in a method, or before virtual threads are started").send());
        }
    }
}
