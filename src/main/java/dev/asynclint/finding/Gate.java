package dev.asynclint.finding;

import java.util.Optional;

/**
 * What makes a run fail: more than a number of findings at or above a severity.
 *
 * @param from the mildest severity that counts; empty when none does
 * @param most so many findings are accepted
 */
public record Gate(Optional<Severity> from, int most) {

    public boolean counts(Finding finding) {
        return from.isPresent() && finding.severity().compareTo(from.get()) >= 0;
    }

    /** How many findings count. */
    public long count(RunResult result) {
        return result.findings().stream().filter(this::counts).count();
    }

    public boolean failedBy(RunResult result) {
        return count(result) > most;
    }
}
