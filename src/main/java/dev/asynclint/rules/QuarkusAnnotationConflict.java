package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.ThreadMarks;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** One of the two annotations is not obeyed, or the build fails. */
@RuleInfo(family = Family.FRAMEWORKS, severity = Severity.ERROR,
        summary = "Annotations on one method contradict each other about its thread",
        words = {"NonBlocking", "RunOnVirtualThread"})
public final class QuarkusAnnotationConflict implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        file.bodies().stream().map(ThreadMarks::of).flatMap(java.util.Optional::stream).forEach(m -> check(m, report));
    }

    private static void check(ThreadMarks marks, Report report) {
        if (!marks.mustNotBlock().isEmpty() && !marks.virtual().isEmpty()) {
            conflict(marks, marks.mustNotBlock(), marks.virtual(), report);
        } else if (!marks.mustNotBlock().isEmpty() && !marks.mayBlock().isEmpty()) {
            conflict(marks, marks.mayBlock(), marks.mustNotBlock(), report);
        } else if (!marks.mustNotBlock().isEmpty() && !marks.transaction().isEmpty() && marks.reactiveResult().isEmpty()) {
            report.at(marks.name()).message("`" + marks.transaction() + "` begins a transaction, which waits for the database, and `"
                            + marks.mustNotBlock() + "` keeps the method on the event loop: the transaction is refused there, at"
                            + " each call").help("Drop `" + marks.mustNotBlock() + "`").send();
        } else if (!marks.virtual().isEmpty() && marks.mayBlock().isEmpty() && !marks.reactiveResult().isEmpty()) {
            report.at(marks.name()).message("`" + marks.virtual() + "` is for methods that block, but this one gives a `"
                            + marks.reactiveResult() + "`, which counts as not blocking: the framework refuses it or leaves the"
                            + " method on the event loop")
                    .help("Give the plain value from the virtual thread, or drop `" + marks.virtual() + "`; where the method"
                            + " does block first, say `@Blocking` as well")
                    .severity(Severity.WARNING).send();
        }
    }

    private static void conflict(ThreadMarks marks, String one, String other, Report report) {
        report.at(marks.name()).message("`" + one + "` and `" + other + "` contradict each other: one sends the method to a"
                        + " thread that may wait, the other keeps it on the event loop, so the build fails or one of them is"
                        + " not obeyed")
                .help("Keep `@NonBlocking` only if nothing in the method waits, else the other one").send();
    }
}
