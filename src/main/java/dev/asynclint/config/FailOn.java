package dev.asynclint.config;

import dev.asynclint.finding.Severity;
import java.util.Locale;
import java.util.Optional;

/** From which severity on findings make a run fail. */
public enum FailOn {
    ERROR, WARNING, INFO, NEVER;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for {@link #NEVER}. */
    public Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
