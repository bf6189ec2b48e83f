package dev.asynclint.rules;

import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.Threads;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** What run does, it does here and now. */
@RuleInfo(family = Family.EXECUTORS, severity = Severity.ERROR,
        summary = "The run method of a thread is called instead of start",
        words = {"Thread", "*Thread"},
        aliases = {"CallToThreadRun", "PMD.DontCallThreadRun", "RU_INVOKE_RUN", "java:S1217"})
public final class ThreadRunCalled implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (!call.name().equals("run") || !call.arguments().isEmpty() || isOfOneThread(call) || call.file().isTest() || !Threads.isThread(call.file(), call.receiverType())) {
            return;
        }
        boolean delegates = call.receiver() instanceof SuperExpr || call.receiver() instanceof ThisExpr
                || call.body().isNamed("run");
        if (!delegates && !isAlsoStarted(call)) {
            report.at(call).message("`" + call.label() + "` runs the task on the thread that calls it: no new thread is started,"
                            + " and the caller goes on only when the task is done")
                    .help("Call `start()`, or keep the task as a `Runnable` where it is to run here").send();
        }
    }

    /** {@code thread::run} hands the work of a thread to others; {@code Thread::run} gets the thread itself. */
    private static boolean isOfOneThread(Call call) {
        return call.node() instanceof MethodReferenceExpr reference ? !reference.getScope().toString().matches("(\\w+\\.)*[A-Z]\\w*") : call.receiver() == null;
    }

    /** Code that starts the thread in one case and runs it in another means both; a hook is started by the JVM. */
    private static boolean isAlsoStarted(Call run) {
        return run.file().settings().of(run.receiver()).stream().anyMatch(made -> Threads.isMadeBy(made)
                && Life.of(made).has("start")) || run.body().calls().stream().anyMatch(c -> c.name().equals("start")
                && c.receiver() != null && c.receiver().equals(run.receiver()))
                || run.file().calls().stream().anyMatch(c -> c.name().endsWith("ShutdownHook")
                && run.receiver().equals(c.argument(0)));
    }
}
