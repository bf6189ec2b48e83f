package dev.asynclint.rule;

import dev.asynclint.finding.Severity;
import java.util.List;
import java.util.function.Supplier;

/**
 * A rule as a user sees it; two of one name are equal. Most runs show no page, so the texts are read when they are asked for.
 *
 * @param prose in Markdown
 * @param code  bad and good code, in Markdown; gives an empty text when the prose holds it
 */
public record RuleDescription(String name, Family family, Severity severity, Profile profile, String summary,
                              int minRelease, int maxRelease, List<String> aliases, Supplier<String> prose,
                              Supplier<String> code) {

    public RuleDescription(String name, Family family, Severity severity, Profile profile, String summary,
                           int minRelease, int maxRelease, List<String> aliases, String page) {
        this(name, family, severity, profile, summary, minRelease, maxRelease, aliases, () -> page, () -> "");
    }

    /** The rule's prose, in Markdown. */
    public String page() {
        return prose.get();
    }

    /** Bad and good code, in Markdown; empty when the page holds it. */
    public String examples() {
        return code.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleDescription rule && rule.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public boolean appliesTo(int release) {
        return release >= minRelease && release <= maxRelease;
    }

    /** In words: {@code every Java release}, {@code Java 21 and later}, {@code Java 21 to 23}. */
    public String releases() {
        if (maxRelease != Integer.MAX_VALUE) {
            return "Java " + minRelease + " to " + maxRelease;
        }
        return minRelease > 8 ? "Java " + minRelease + " and later" : "every Java release";
    }
}
