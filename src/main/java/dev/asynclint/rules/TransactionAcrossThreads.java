package dev.asynclint.rules;

import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Body;
import dev.asynclint.model.Call;
import dev.asynclint.model.ParallelStreams;
import dev.asynclint.model.Task;
import dev.asynclint.model.Transactions;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;
import java.util.List;

/** What another thread writes is not rolled back with the rest. */
@RuleInfo(family = Family.CONTEXT, severity = Severity.ERROR,
        summary = "A task of a transactional method uses the database on another thread",
        words = {"Transactional", "TransactionTemplate", "TransactionOperations"})
public final class TransactionAcrossThreads implements Rule {

    @Override
    public void task(Task task, Report report) {
        Call starter = task.starter();
        Body method = starter.body().threadRoot();
        if (starter.file().isTest() || !method.isMethod() || task.context().isOn(Place.COMPLETING_THREAD, Place.EVENT_LOOP)
                || !Transactions.isIn(method) && !Transactions.isInTemplate(starter)) {
            return;
        }
        task.bodies().forEach(work -> look(starter, work, task.context().reason(), report));
    }

    /** The functions of a parallel stream are no tasks, and run on other threads all the same. */
    @Override
    public void call(Call call, Report report) {
        Body method = call.body().threadRoot();
        List<Body> functions = method.isMethod() && !call.file().isTest() ? ParallelStreams.functionsAfter(call) : List.of();
        if (!functions.isEmpty() && (Transactions.isIn(method) || Transactions.isInTemplate(call))) {
            functions.forEach(work -> look(call, work, "on the threads of a parallel stream", report));
        }
    }

    private static void look(Call starter, Body work, String where, Report report) {
        Body method = starter.body().threadRoot();
        Transactions.useIn(work).ifPresent(use -> {
            boolean reads = Transactions.isReadOnly(method) || Transactions.isRead(use);
            report.at(use).message("`" + use.label() + "` runs " + where + ", where the transaction of `" + method.member()
                            + "` is not: " + (reads ? "it does not see what the transaction has written"
                            : "it is committed on its own, and stays when the transaction rolls back"))
                    .help("Do the work on the method's own thread, or open a transaction in the task with `TransactionTemplate`")
                    .note(Note.related(starter.location(), "goes to another thread here"))
                    .severity(reads ? Severity.WARNING : Severity.ERROR).in(reads ? Profile.STRICT : Profile.DEFAULT).send();
        });
    }
}
