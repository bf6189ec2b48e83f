package dev.asynclint.rules;

import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.finding.Note;
import dev.asynclint.model.Call;
import dev.asynclint.model.Life;
import dev.asynclint.model.Tests;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import java.util.Optional;
import java.util.function.Predicate;

/** What executor-not-closed says of a pool in a local variable that is shut down on some ways out of its method only. */
final class ExecutorWaysOut {

    private static final String HELP = "Shut it down in a `finally`, or open it in a try-with-resources from Java 19 on";

    private ExecutorWaysOut() {
    }

    /** @param ends whether a call on the pool ends it */
    static void report(Call made, Life life, Predicate<Call> ends, Report report) {
        if (life.field().isPresent()) {
            return;
        }
        Optional<Statement> leave = life.leftBeforeEnd(made, ends);
        if (leave.isPresent()) {
            report.at(made).message("The executor is not shut down where a `" + (leave.get().isReturnStmt() ? "return" : "throw")
                            + "` leaves before: its threads stay, and each such call adds more")
                    .help(HELP).note(Note.related(made.file().location(leave.get()), "leaves here")).send();
        } else {
            life.failsBeforeEnd(made, ends).ifPresent(wait -> report.at(made)
                    .message("The executor is shut down only when `" + wait.label() + "` before that does not fail:"
                            + " if it does, the threads stay, and each such call adds more")
                    .help(HELP).note(Note.related(wait.location(), "what follows is not reached when this fails"))
                    .in(wait.tellsFailure() && !Tests.isInProgram(made.node()) ? Profile.DEFAULT : Profile.STRICT).send());
        }
    }
}
