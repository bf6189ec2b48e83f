package dev.asynclint.rules;

import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The threads of a pool stay until somebody ends them. */
@RuleInfo(family = Family.EXECUTORS, severity = Severity.WARNING,
        summary = "An executor is made and nothing ever shuts it down",
        words = {"Executors", "ForkJoinPool", "*Executor", "*ExecutorService", "ThreadPoolTaskScheduler", "HttpClient",
            "Timer"},
        yieldsTo = {"http-request-without-timeout", "ineffective-max-pool-size", "unbounded-thread-pool",
            "executor-per-call"},
        aliases = {"HES_EXECUTOR_NEVER_SHUTDOWN", "AutoCloseableResource"})
public final class ExecutorNotClosed implements Rule {

    private static final String CLOSES = "(?i)(shutdown|close|destroy|stop|terminate|dispose|cancel).*";

    @Override
    public void call(Call call, Report report) {
        if (call.file().isTest() || Tests.isInMain(call.node())) {
            return;
        }
        ExecutorKind kind = call.file().executors().poolMadeBy(call);
        boolean client = kind == ExecutorKind.UNKNOWN && makesClient(call);
        Life life = kind != ExecutorKind.UNKNOWN || client || isTimer(call) ? Life.of(call) : null;
        if (life == null || isTimer(call) && !repeats(life) || life.isResource() || life.isGivenAway() || !life.isUsed()) {
            return;
        }
        if (life.calls().stream().anyMatch(c -> c.name().matches(CLOSES))) {
            ExecutorWaysOut.report(call, life, c -> c.name().matches(CLOSES), report);
        } else if (client) {
            perCall(call, life, report);
        } else if (life.field().isEmpty()) {
            report.at(call).message("Nothing shuts down the executor that `" + call.label() + "` makes here:"
                            + " its threads stay when the method has returned, and each call adds more")
                    .help("From Java 19 on open it in a try-with-resources, before that call `shutdown` in a `finally`")
                    .in(endsWhenIdle(call, life) || isMadeOnce(call) ? Profile.STRICT : Profile.DEFAULT).send();
        } else if (!life.isOfProgram()) {
            held(call, life, report).in(kind == ExecutorKind.CACHED || kind == ExecutorKind.FORK_JOIN || endsWhenIdle(call, life)
                    ? Profile.STRICT : Profile.DEFAULT).send();
        } else if (!call.file().executors().saysDaemon(call)) {
            held(call, life, report).in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }

    /** {@code new ThreadPoolExecutor(0, …)}, {@code pool.allowCoreThreadTimeOut(true)}: its threads end when they are idle. */
    private static boolean endsWhenIdle(Call call, Life life) {
        return life.has("allowCoreThreadTimeOut")
                || call.name().equals("new") && call.argument(0) != null && call.argument(0).toString().equals("0");
    }

    /** A static initialiser runs once. */
    private static boolean isMadeOnce(Call call) {
        return call.node().findAncestor(InitializerDeclaration.class).filter(InitializerDeclaration::isStatic).isPresent();
    }

    private static Report.Draft held(Call call, Life life, Report report) {
        String field = life.fieldName().orElseThrow();
        Report.Draft draft = report.at(call).message("Nothing shuts down the executor in `" + field + "`: its threads outlive the object"
                        + (call.file().executors().saysDaemon(call) ? "" : " and keep the JVM from ending")
                        + ", and what is queued when the program stops is lost")
                .help("Shut `" + field + "` down where the object ends: in `close`, `stop` or a `@PreDestroy` method");
        life.fieldAt().filter(at -> at.span().line() != call.span().line())
                .ifPresent(at -> draft.note(Note.related(at, "the field that holds it")));
        return draft;
    }

    private static boolean isTimer(Call call) {
        return call.name().equals("new") && call.receiverType().is("java.util.Timer");
    }

    /** The thread of a forgotten timer ends when its tasks have run; those that repeat never have. */
    private static boolean repeats(Life timer) {
        return timer.calls().stream().anyMatch(c -> c.name().startsWith("schedule") && c.arguments().size() == 3
                && (!(c.argument(0) instanceof ObjectCreationExpr task) || !task.toString().contains("cancel()")));
    }

    private static boolean makesClient(Call call) {
        return call.file().release() >= 21 && (call.isTo("java.net.http.HttpClient", "newHttpClient")
                || call.isTo("java.net.http.HttpClient.Builder", "build"));
    }

    private static void perCall(Call call, Life life, Report report) {
        if (life.field().isEmpty() && call.body().isMethod() && !call.body().isNamed("new")) {
            report.at(call).message("Each call of this method makes an HTTP client with a thread and connections of its own,"
                            + " and closes it never").severity(Severity.INFO).in(Profile.STRICT)
                    .help("Keep one client in a field, or open it in a try-with-resources").send();
        }
    }
}
