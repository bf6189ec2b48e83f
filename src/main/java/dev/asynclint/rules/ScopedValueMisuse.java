package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Bindings;
import dev.asynclint.model.Call;
import dev.asynclint.model.Scope;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** A binding holds for one call, on one thread, and for the subtasks of scopes opened in it; nowhere else. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.ERROR,
        summary = "A scoped value is bound or read where the binding has no effect",
        words = {"ScopedValue"}, minRelease = 21, aliases = {"java:S8432", "java:S8465"})
public final class ScopedValueMisuse implements Rule {

    private static final String VALUE = "java.lang.ScopedValue";

    @Override
    public void call(Call call, Report report) {
        if (Bindings.isBinding(call) && Bindings.isUnused(call)) {
            report.at(call).message("`" + call.label() + "` only prepares a binding: nothing runs with it, and the value is"
                    + " bound nowhere").help("End the chain with `run` or `call`, and give it the code that reads the value").send();
        }
        if (Bindings.takesKey(call) && isAnonymous(call)) {
            report.at(call).message("The key is made in the call of `" + call.label() + "`, so that no code can name it to read"
                    + " the value").help("Keep the key in a `static final` field").send();
        }
        if (call.isTo(VALUE, "orElse") && call.file().release() >= 25 && String.valueOf(call.argument(0)).equals("null")) {
            report.at(call).message("From Java 25 on `ScopedValue.orElse(null)` throws NullPointerException")
                    .help("Ask `isBound()` first").send();
        }
        Bindings.unboundRead(call).ifPresent(key -> report.at(call).message("`" + call.label() + "` needs the value of `" + key
                + "` on a thread that does not have it: executors, futures and threads inherit no bindings, and `get()` throws"
                + " NoSuchElementException").help("Read the value before, and let the task capture it; or fork the task in a"
                + " `StructuredTaskScope`").send());
    }

    @Override
    public void scope(Scope scope, Report report) {
        scope.starts().stream().filter(start -> Bindings.isRebound(start, scope)).forEach(start ->
                report.at(start).message("`" + start.label() + "` forks under a binding that was made after its scope was"
                        + " opened, which throws StructureViolationException").help("Open the scope within the binding, or bind"
                        + " the value in the subtask").send());
    }

    private static boolean isAnonymous(Call binding) {
        Call key = binding.file().callAt(binding.argument(0));
        return key != null && key.isTo(VALUE, "newInstance");
    }
}
