package dev.asynclint.rule;

import dev.asynclint.finding.Severity;
import java.util.List;

/**
 * A rule as a user sees it.
 *
 * @param page the rule's prose with its examples, in Markdown
 */
public record RuleDescription(String name, Family family, Severity severity, Profile profile, String summary,
                              int minRelease, int maxRelease, List<String> aliases, String page) {

    public boolean appliesTo(int release) {
        return release >= minRelease && release <= maxRelease;
    }
}
