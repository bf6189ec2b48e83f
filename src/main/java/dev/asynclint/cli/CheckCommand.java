package dev.asynclint.cli;

import dev.asynclint.config.Config;
import dev.asynclint.config.FailOn;
import dev.asynclint.config.UsageException;
import dev.asynclint.engine.ChangeLinter;
import dev.asynclint.finding.Gate;
import dev.asynclint.finding.RunResult;
import dev.asynclint.git.Change;
import dev.asynclint.git.Repository;
import dev.asynclint.report.BaselineText;
import dev.asynclint.report.ReportContext;
import dev.asynclint.report.SourceText;
import dev.asynclint.report.StatsText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lints. What stands on the command line wins over asynclint.yml, which wins over the defaults. */
@Command(name = "check", header = "Lint Java files and folders.", sortOptions = false,
        description = {"", "Options win over asynclint.yml, which is looked for upwards from the first PATH.", ""})
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "NAME[=FILE]",
            description = "Report as text (default), html, json, sarif, github, gitlab, checkstyle or junit, to standard output"
                    + " or a file; repeatable.")
    private List<String> formats = new ArrayList<>();

    @Mixin
    private LintOptions options;

    @Option(names = "--since", paramLabel = "REV",
            description = "Only what changed since HEAD left this revision of git: findings on changed lines, and those"
                    + " elsewhere that the change caused.")
    private String since;

    @Option(names = "--staged",
            description = "Only what the next commit changes: as --since, of the content that is staged, whatever the files hold.")
    private boolean staged;

    @Option(names = "--baseline", paramLabel = "FILE",
            description = "Do not report what this file knows; asynclint-baseline.txt in the project's root, when it is there.")
    private String baseline;

    @Option(names = "--no-baseline", description = "Report what is in a baseline too.")
    private boolean noBaseline;

    @Option(names = "--fail-on", paramLabel = "LEVEL",
            description = "Exit with 1 from this severity on: error, warning (default), info, or never.")
    private String failOn;

    @Option(names = "--max-findings", paramLabel = "N",
            description = "Accept so many findings at or above --fail-on; 0 when not given.")
    private Integer maxFindings;

    @Option(names = "--stats", description = "Say what was read and how long it took.")
    private boolean stats;

    private final World world;

    CheckCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        List<Outputs> outputs = Outputs.of(formats, world.workingDirectory());
        outputs.forEach(Outputs::prepare);
        if (since != null && staged) {
            throw new UsageException("--since and --staged: choose one; --staged compares with HEAD");
        }
        Lint lint = options.read(world);
        Gate gate = gate(lint.config());
        RunResult result = lint.run(world, linter(lint));

        // What is staged lies in no folder.
        SourceText sources = staged ? SourceText.NONE : new Sources(world.workingDirectory());
        ReportContext context = new ReportContext(World.version(), lint.rules(), lint.code().release(), lint.code().origin(),
                lint.request().profile(), sources, world.terminal().colour(), stats, gate);
        write(result, context, outputs);
        return gate.failedBy(result) ? Main.FOUND : 0;
    }

    /** Of all code, or of what changed. */
    private World.Engine linter(Lint lint) {
        UnaryOperator<RunResult> withoutKnown = withoutKnown(lint);
        if (since == null && !staged) {
            return (request, progress) -> withoutKnown.apply(world.engine().run(request, progress));
        }
        Repository repository = Repository.of(lint.request().paths(), world.workingDirectory(), world.environment());
        Change change = staged ? repository.staged() : repository.since(since);
        return (request, progress) -> new ChangeLinter(world.engine()::run, withoutKnown).run(request, change, staged, progress);
    }

    /** Reads the baseline first: what is wrong with it should be said before the tree is read. */
    private UnaryOperator<RunResult> withoutKnown(Lint lint) {
        if (noBaseline) {
            return UnaryOperator.identity();
        }
        BaselineFile file = new BaselineFile(baseline, lint, world);
        return file.toUse().<UnaryOperator<RunResult>>map(known -> result -> file.apply(known, result))
                .orElse(UnaryOperator.identity());
    }

    private Gate gate(Config config) {
        FailOn from = failOn == null ? config.failOn().orElse(FailOn.WARNING)
                : LintOptions.choice("--fail-on", failOn, FailOn.values(), FailOn::label);
        int most = maxFindings == null ? config.maxFindings().orElse(0)
                : LintOptions.within("--max-findings", maxFindings, 0, Integer.MAX_VALUE);
        return new Gate(from.severity(), most);
    }

    private void write(RunResult result, ReportContext context, List<Outputs> outputs) throws IOException {
        for (Outputs output : outputs) {
            output.write(result, context, world);
        }
        boolean said = outputs.stream().anyMatch(output -> output.format().equals("text"));
        if (!said) {
            BaselineText.of(result).forEach(world.err()::println);
        }
        if (stats && !said) {
            world.err().print(StatsText.of(result, context));
        }
    }
}
