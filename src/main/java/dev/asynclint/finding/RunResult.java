package dev.asynclint.finding;

import java.util.List;
import java.util.Set;

/**
 * What one run saw, finished and sorted: every report is a function of this.
 *
 * @param findings those to report, sorted by file, place, rule
 * @param problems sorted by file, line
 * @param stats    counts and times
 * @param linted   paths, as in findings, of the files in which every finding would have been found
 * @param baseline what a baseline took out of the findings
 */
public record RunResult(List<Finding> findings, List<Problem> problems, RunStats stats, Set<String> linted,
                        Baselined baseline) {

    /**
     * What a baseline did to a run.
     *
     * @param known findings that are in it, and so not reported
     * @param fixed entries of it for which this run looked and found nothing
     */
    public record Baselined(int known, int fixed) {

        /** There was none, or it had nothing to say. */
        public static final Baselined NOTHING = new Baselined(0, 0);
    }

    public RunResult {
        findings = findings.stream().sorted().toList();
        problems = problems.stream().sorted().toList();
        linted = Set.copyOf(linted);
    }

    public RunResult(List<Finding> findings, List<Problem> problems, RunStats stats) {
        this(findings, problems, stats, Set.of(), Baselined.NOTHING);
    }

    /** The same run with other findings to report. */
    public RunResult withFindings(List<Finding> others) {
        return new RunResult(others, problems, stats, linted, baseline);
    }

    /** The same run after a baseline. */
    public RunResult after(Baselined other, List<Finding> left) {
        return new RunResult(left, problems, stats, linted, other);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
