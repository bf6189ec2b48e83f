package dev.asynclint.report;

import dev.asynclint.finding.Gate;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/**
 * What a report may know beside the result.
 *
 * @param version       of the tool
 * @param rules         the rules of the run, sorted by name
 * @param release       the Java release that the code was taken for
 * @param releaseOrigin where that number comes from, such as {@code pom.xml}
 * @param profile       of the run
 * @param sources       the code around findings
 * @param colour        whether the reader is a terminal that shows colours
 * @param stats         whether counts and times of the run are wanted
 * @param gate          what makes the run fail
 */
public record ReportContext(String version, List<RuleDescription> rules, int release, String releaseOrigin,
                            Profile profile, SourceText sources, boolean colour, boolean stats, Gate gate) {

    public ReportContext {
        rules = List.copyOf(rules);
    }

    /**
     * In the default profile, with no code beside what findings hold, and with the gate of a run that is told nothing: each
     * warning and each error is one too many.
     */
    public ReportContext(String version, List<RuleDescription> rules, int release, String releaseOrigin,
                         boolean colour, boolean stats) {
        this(version, rules, release, releaseOrigin, Profile.DEFAULT, SourceText.NONE, colour, stats,
                new Gate(Optional.of(Severity.WARNING), 0));
    }

    public Optional<RuleDescription> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The same for a reader that is no terminal and asked for no statistics. */
    ReportContext withoutStats() {
        return new ReportContext(version, rules, release, releaseOrigin, profile, sources, false, false, gate);
    }

    /** The same for a reader that is no terminal. */
    public ReportContext plain() {
        return new ReportContext(version, rules, release, releaseOrigin, profile, sources, false, stats, gate);
    }
}
