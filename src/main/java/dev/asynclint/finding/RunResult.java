package dev.asynclint.finding;

import java.util.List;

/**
 * What one run saw, finished and sorted: every report is a function of this.
 *
 * @param findings sorted by file, place, rule
 * @param problems sorted by file, line
 * @param stats    counts and times
 */
public record RunResult(List<Finding> findings, List<Problem> problems, RunStats stats) {

    public RunResult {
        findings = findings.stream().sorted().toList();
        problems = problems.stream().sorted().toList();
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
