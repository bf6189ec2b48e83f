package dev.asynclint.rules;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Handler;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Map;

/** The API changed its shape with almost every preview; what a release took away is gone. */
@RuleInfo(family = Family.STRUCTURED, severity = Severity.ERROR,
        summary = "Code uses the structured concurrency API of another Java release",
        words = {"StructuredTaskScope", "ScopedValue", "*Scope"}, treeWords = {"StructuredTaskScope", "ScopedValue"},
        minRelease = 21)
public final class ScopeRemovedApi implements Rule {

    private static final int FACTORIES = 25;
    private static final Map<String, String> REPLACED = Map.of("joinUntil", "`open(joiner, config -> config.withTimeout(…))`",
            "throwIfFailed", "`join()`, which throws by itself", "result", "the value of `join()`", "shutdown",
            "a joiner whose `onComplete` returns true", "isShutdown", "`isCancelled()`");
    private static final Map<String, Integer> BINDERS = Map.of("getWhere", 23, "callWhere", 24, "runWhere", 24);

    @Override
    public void call(Call call, Report report) {
        int release = call.file().release();
        if (call.name().equals("anySuccessfulResultOrThrow") && release >= 26 && call.isTo(Scope.TYPE + ".Joiner", call.name())) {
            gone(call, 26, "`Joiner.anySuccessfulOrThrow()`", report);
        } else if (release >= BINDERS.getOrDefault(call.name(), Integer.MAX_VALUE)
                && call.isTo("java.lang.ScopedValue", call.name())) {
            gone(call, BINDERS.get(call.name()), "`ScopedValue.where(key, value)` with `run` or `call`", report);
        }
    }

    @Override
    public void scope(Scope scope, Report report) {
        boolean made = scope.isMadeByJdkConstructor();
        if (scope.file().release() >= FACTORIES && made) {
            gone(scope.opening(), FACTORIES, "`StructuredTaskScope.open(…)` with a joiner", report);
        } else if (scope.file().release() >= FACTORIES) {
            scope.events().stream().filter(c -> REPLACED.containsKey(c.name()) && scope.isOn(c) && !scope.isOwnMethod(c))
                    .forEach(c -> gone(c, FACTORIES, REPLACED.get(c.name()), report));
        }
        if (scope.file().release() >= 26) {
            scope.joins().stream().filter(j -> scope.policy() == Scope.Policy.COLLECT).flatMap(j -> j.next().stream())
                    .filter(c -> c.name().matches("map|filter|toList|collect|mapTo\\w+|flatMap")).forEach(c ->
                            report.at(c).message("From Java 26 on `join()` gives a list of results here, no longer a stream of"
                                    + " subtasks").help("Use the list as it is").send());
        }
    }

    @Override
    public void handler(Handler handler, Report report) {
        if (handler.file().release() >= 27 && handler.catches(Scope.TYPE + ".FailedException")) {
            report.at(handler.span(), handler.body()).message("From Java 27 on the standard joiners make `join()` throw"
                    + " ExecutionException: this handler sees nothing of it").help("Catch ExecutionException").send();
        }
    }

    @Override
    public void file(FileModel file, Report report) {
        for (ImportDeclaration each : file.unit().getImports()) {
            if (each.getNameAsString().startsWith("jdk.incubator.concurrent.") && !file.bodies().isEmpty()) {
                report.at(FileModel.spanOf(each), file.bodies().get(0)).message("The incubator module of structured"
                        + " concurrency ended with Java 20")
                        .help("Use `java.util.concurrent.StructuredTaskScope` and `java.lang.ScopedValue`").send();
            }
        }
        for (ClassOrInterfaceDeclaration type : file.unit().findAll(ClassOrInterfaceDeclaration.class)) {
            if (file.release() >= FACTORIES && Scope.isExtendedBy(type, file)) {
                report.at(type.getName()).message("From Java 25 on `StructuredTaskScope` is a sealed interface, which no class"
                        + " can extend").help("Write a `Joiner`, and give it to `StructuredTaskScope.open`").send();
            }
        }
    }

    private static void gone(Call call, int since, String instead, Report report) {
        report.at(call).message("`" + call.label() + "` is gone since Java " + since).help("Use " + instead).send();
    }
}
