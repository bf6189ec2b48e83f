package dev.asynclint.rules;

import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.Endable;
import dev.asynclint.model.Life;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.Optional;

/** The threads of a pool stay until somebody ends them. */
@RuleInfo(family = Family.EXECUTORS, severity = Severity.WARNING,
        summary = "An executor is made and nothing ever shuts it down",
        words = {"Executors", "ForkJoinPool", "*Executor", "*ExecutorService", "ThreadPoolTaskScheduler", "HttpClient",
            "Timer"},
        yieldsTo = {"http-request-without-timeout", "ineffective-max-pool-size", "unbounded-thread-pool",
            "executor-per-call"},
        aliases = {"HES_EXECUTOR_NEVER_SHUTDOWN", "AutoCloseableResource"})
public final class ExecutorNotClosed implements Rule {

    @Override
    public void call(Call call, Report report) {
        if (!call.file().isTest() && !Tests.isInMain(call.node())) {
            Endable.madeBy(call).ifPresent(made -> check(made, report));
        }
    }

    private static void check(Endable made, Report report) {
        Call call = made.made();
        Life life = made.life();
        if (made.isEnded()) {
            onWayOut(call, life, report);
        } else if (made.kind() == Endable.Kind.CLIENT) {
            perCall(call, life, report);
        } else if (life.field().isEmpty()) {
            report.at(call).message("Nothing shuts down the executor that `" + call.label() + "` makes here:"
                            + " its threads stay when the method has returned, and each call adds more")
                    .help("From Java 19 on open it in a try-with-resources, before that call `shutdown` in a `finally`")
                    .in(made.endsWhenIdle() || made.isMadeOnce() ? Profile.STRICT : Profile.DEFAULT).send();
        } else if (!life.isOfProgram()) {
            held(call, life, report).in(made.pool() == ExecutorKind.CACHED || made.pool() == ExecutorKind.FORK_JOIN
                    || made.endsWhenIdle() ? Profile.STRICT : Profile.DEFAULT).send();
        } else if (!call.file().executors().saysDaemon(call)) {
            held(call, life, report).in(Profile.STRICT).severity(Severity.INFO).send();
        }
    }

    private static void onWayOut(Call call, Life life, Report report) {
        Optional<Statement> leave = life.field().isEmpty() ? life.leftBeforeEnd(call, Endable::isEnd) : Optional.empty();
        leave.ifPresent(out -> report.at(call).message("The executor is not shut down where a `" + (out.isReturnStmt() ? "return" : "throw")
                        + "` leaves before: its threads stay, and each such call adds more")
                .help("Shut it down in a `finally`, or open it in a try-with-resources from Java 19 on")
                .note(Note.related(call.file().location(out), "leaves here")).send());
        if (leave.isEmpty()) {
            onFailure(call, life, report);
        }
    }

    private static void onFailure(Call call, Life life, Report report) {
        life.failsBeforeEnd(call, Endable::isEnd).filter(wait -> life.field().isEmpty()).ifPresent(wait ->
                report.at(call).message("The executor is shut down only when `" + wait.label() + "` before that does not fail:"
                                + " if it does, the threads stay, and each such call adds more")
                        .help("Shut it down in a `finally`, or open it in a try-with-resources from Java 19 on")
                        .note(Note.related(wait.location(), "what follows is not reached when this fails"))
                        .in(wait.tellsFailure() && !Tests.isInProgram(call.node()) ? Profile.DEFAULT : Profile.STRICT).send());
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

    private static void perCall(Call call, Life life, Report report) {
        if (life.field().isEmpty() && call.body().isMethod() && !call.body().isNamed("new")) {
            report.at(call).message("Each call of this method makes an HTTP client with a thread and connections of its own,"
                            + " and closes it never").severity(Severity.INFO).in(Profile.STRICT)
                    .help("Keep one client in a field, or open it in a try-with-resources").send();
        }
    }
}
