package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.model.EndlessLoop;
import dev.asynclint.model.FileModel;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** An interrupt is a request: a loop that never looks cannot be stopped by anybody. */
@RuleInfo(family = Family.CANCELLATION, severity = Severity.INFO, profile = Profile.ALL,
        summary = "A task loops for ever and never looks whether it is asked to stop",
        words = {"Runnable", "Callable", "Thread", "Executor", "ExecutorService", "Executors", "CompletableFuture", "execute", "submit", "run"})
public final class UncancellableLoop implements Rule {

    @Override
    public void file(FileModel file, Report report) {
        if (file.isTest()) {
            return;
        }
        EndlessLoop.in(file).stream().filter(EndlessLoop::goesOnWhateverComes).forEach(endless -> {
            Span all = FileModel.spanOf(endless.loop());
            report.at(new Span(all.line(), all.column(), all.line(), all.column() + 1), endless.body())
                    .message("The loop of this task has no end and never asks whether the thread is interrupted: neither"
                            + " `shutdownNow()` nor `cancel(true)` stops it")
                    .help("Loop `while (!Thread.currentThread().isInterrupted())`, or on a flag that a stop method sets").send();
        });
    }
}
