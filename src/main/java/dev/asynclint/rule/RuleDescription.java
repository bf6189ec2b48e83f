package dev.asynclint.rule;

import dev.asynclint.finding.Severity;
import java.util.List;

/**
 * A rule as a user sees it.
 *
 * @param page     the rule's prose, in Markdown
 * @param examples bad and good code, in Markdown; empty when the prose holds it
 */
public record RuleDescription(String name, Family family, Severity severity, Profile profile, String summary,
                              int minRelease, int maxRelease, List<String> aliases, String page, String examples) {

    public RuleDescription(String name, Family family, Severity severity, Profile profile, String summary,
                           int minRelease, int maxRelease, List<String> aliases, String page) {
        this(name, family, severity, profile, summary, minRelease, maxRelease, aliases, page, "");
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
