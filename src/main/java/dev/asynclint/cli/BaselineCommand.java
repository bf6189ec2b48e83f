package dev.asynclint.cli;

import dev.asynclint.config.UsageException;
import dev.asynclint.filter.Baseline;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.text.SafeText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Writes the findings of a run down as known. Entries that the run cannot judge, because it looked at other files or with
 * other rules, stay.
 */
@Command(name = "baseline", header = "Accept the present findings: 'check' reports new ones only.", sortOptions = false,
        description = {"", "Writes asynclint-baseline.txt in the project's root. Add it to version control, and review new lines.",
            "Takes the paths and options of 'check'; what they leave out is left as it is in the file.", ""})
final class BaselineCommand implements Callable<Integer> {

    @Mixin
    private LintOptions options;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Write this file instead.")
    private String file;

    @Option(names = "--prune", description = "Only drop entries that are fixed; add nothing.")
    private boolean prune;

    private final World world;

    BaselineCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Lint lint = options.read(world);
        BaselineFile target = new BaselineFile(file, lint, world);
        boolean isNew = !target.exists();
        if (isNew && prune) {
            throw new UsageException("--prune: there is no baseline '" + target.shown() + "'");
        }
        Baseline before = isNew ? Baseline.EMPTY : target.read(true);
        if (lint.request().profile().compareTo(before.profile()) < 0) {
            world.complain("note: the baseline was written with --profile " + before.profile().label()
                    + "; a milder run cannot tell what is fixed, and drops nothing");
        }
        RunResult result = lint.run(world);
        for (Problem problem : result.problems()) {
            world.complain("note: " + SafeText.escape(problem.path()) + (problem.line() > 0 ? ":" + problem.line() : "")
                    + " " + SafeText.escape(problem.reason()) + "; its entries stay as they are");
        }

        Baseline.Comparison compared = target.compare(before, result);
        Baseline after = before.without(compared.fixed());
        int kept = after.size();
        if (!prune) {
            after = after.with(target.entries(result), lint.request().profile());
        }
        target.write(after);
        world.err().println(SafeText.escape(target.shown()) + ": " + (after.size() - kept) + " added, " + kept + " kept, "
                + compared.fixed().size() + " dropped");
        if (isNew && target.letGitMerge()) {
            world.err().println("Added '" + SafeText.escape(target.shown())
                    + " merge=union' to .gitattributes, so that git merges two baselines by itself; commit both files");
        }
        return 0;
    }
}
