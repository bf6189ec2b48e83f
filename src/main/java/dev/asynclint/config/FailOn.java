package dev.asynclint.config;

import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import java.util.Locale;

/** From which severity on a run counts as failed. */
public enum FailOn {
    ERROR, WARNING, INFO, NEVER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean failedBy(RunResult result) {
        return this != NEVER
                && result.findings().stream().anyMatch(f -> f.severity().compareTo(Severity.valueOf(name())) >= 0);
    }
}
