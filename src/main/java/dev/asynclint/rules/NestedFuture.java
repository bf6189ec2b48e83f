package dev.asynclint.rules;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.model.FileModel;
import dev.asynclint.model.Nesting;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** The outer future is complete as soon as the inner work has begun. */
@RuleInfo(family = Family.LOST_FUTURES, severity = Severity.ERROR,
        summary = "A function that returns a future is given to a method that wraps its result in a future again",
        words = {"thenApply", "thenApplyAsync", "thenCombine", "thenCombineAsync", "applyToEither",
                "applyToEitherAsync", "handle", "handleAsync", "supplyAsync", "submit", "map", "transform", "fromCallable", "fromSupplier"},
        alsoWords = {"*Future", "CompletionStage", "*Stage", "*Promise", "*Async", "ExecutorService", "Mono", "Flux", "Uni", "Multi", "Single",
                "Maybe", "Observable", "Flowable"})
public final class NestedFuture implements Rule {

    @Override
    public void call(Call call, Report report) {
        Nesting nesting = call.nesting();
        nesting.ignoredFunction().ifPresent(function -> report.at(call)
                .message("`" + call.label() + "` makes a value of what its function gives, and nothing that follows looks at it: nobody"
                        + " subscribes to it or waits for it")
                .help("Use `flatMap`, which makes the inner work a part of the chain")
                .note(Note.related(call.file().location(FileModel.spanOf(function)), "gives a future or publisher"))
                .send());
        if (!wraps(call) && !nesting.isOfMappedFuture()) {
            return;
        }
        nesting.function().filter(f -> !nesting.isMeant()).ifPresent(function -> report.at(call)
                .message("`" + call.label() + "` wraps the future that its function returns in another one:"
                        + " what follows runs when the inner work has only begun, and never sees it fail")
                .help(mend(call.name()))
                .note(Note.related(call.file().location(FileModel.spanOf(function)), "returns a future"))
                .send());
    }

    private static boolean wraps(Call call) {
        return call.isTo("java.util.concurrent.CompletionStage", "thenApply", "thenApplyAsync", "thenCombine",
                "thenCombineAsync", "applyToEither", "applyToEitherAsync", "handle", "handleAsync")
                || call.isTo("java.util.concurrent.CompletableFuture", "supplyAsync")
                || call.isTo("java.util.concurrent.ExecutorService", "submit") && !call.isStatement();
    }

    private static String mend(String name) {
        return switch (name) {
            case "thenApply", "thenApplyAsync" -> "Use `" + name.replace("Apply", "Compose")
                    + "`, whose future is the inner one";
            case "map" -> "Use `compose` or `flatMap`, whose future is the inner one";
            case "transform" -> "Use `transformAsync`, whose future is the inner one";
            case "supplyAsync" -> "Call the asynchronous method itself, or add `.thenCompose(f -> f)`";
            case "submit" -> "Call the asynchronous method itself, or wait for its future within the task";
            default -> "Add `.thenCompose(f -> f)`";
        };
    }
}
