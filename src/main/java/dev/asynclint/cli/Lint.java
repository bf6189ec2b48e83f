package dev.asynclint.cli;

import dev.asynclint.config.Config;
import dev.asynclint.config.ProjectRelease;
import dev.asynclint.engine.Progress;
import dev.asynclint.engine.Request;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.RuleDescription;
import java.util.List;
import java.util.Map;

/**
 * A run as it was asked for, by options and configuration.
 *
 * @param rules      of the run, sorted by name
 * @param severities by rule, where the user wants another than the rule's
 */
record Lint(Request request, List<RuleDescription> rules, ProjectRelease code, Config config,
            Map<String, Severity> severities) {

    RunResult run(World world) {
        return run(world, world.engine());
    }

    /** @param engine in the place of the world's */
    RunResult run(World world, World.Engine engine) {
        return withSeverities(withProgress(world, engine));
    }

    private RunResult withProgress(World world, World.Engine engine) {
        if (!world.terminal().err()) {
            return engine.run(request, Progress.NONE);
        }
        try (ProgressLine progress = new ProgressLine(world.err(), () -> System.nanoTime() / 1_000_000)) {
            return engine.run(request, progress);
        }
    }

    private RunResult withSeverities(RunResult result) {
        if (severities.isEmpty()) {
            return result;
        }
        return result.withFindings(result.findings().stream()
                .map(f -> f.withSeverity(severities.getOrDefault(f.rule(), f.severity()))).toList());
    }
}
