package dev.asynclint.filter;

import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fingerprint;
import dev.asynclint.finding.Location;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads suppressions from the code and applies them to findings.
 *
 * <p>In code: {@code @SuppressWarnings("asynclint:NAME")} covers the declaration that bears it ({@code "asynclint"} and
 * {@code "asynclint:all"} silence every rule); {@code // asynclint:allow NAME, NAME -- reason} covers its line and the
 * statements that begin there, or, alone on its line, the next line of code. NAME is a rule's name or an id under which
 * another tool knows it. Immutable; for use by several threads.
 */
public final class Suppressions {

    /** Rule names by every name that a suppression may use for them; one id of another tool may mean several rules. */
    private final Map<String, Set<String>> meanings = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    /** What is left, and how much was silenced. */
    public record Outcome(List<Finding> kept, int silenced) { }

    /** @param rules all rules that exist, chosen or not */
    public Suppressions(Collection<RuleDescription> rules) {
        rules.forEach(this::learn);
        SuppressionRules.ALL.forEach(this::learn);
    }

    private void learn(RuleDescription rule) {
        names.add(rule.name());
        meanings.computeIfAbsent(rule.name(), key -> new TreeSet<>()).add(rule.name());
        rule.aliases().forEach(alias -> meanings.computeIfAbsent(alias, key -> new TreeSet<>()).add(rule.name()));
    }

    /** The suppressions of one file, in the order of the text. */
    public List<Suppression> read(CompilationUnit unit, String source) {
        return new SuppressionReader(unit, source, word -> !names.contains(word) && meanings.containsKey(word)).read();
    }

    /**
     * Silences the findings of one file.
     *
     * @param path     of the file, as in its findings
     * @param selected names of the rules chosen for the run; the rules about suppressions speak when they are in it
     * @return the findings that are left, those about the suppressions themselves among them, sorted
     */
    public Outcome apply(String path, List<Finding> findings, List<Suppression> suppressions, Set<String> selected) {
        if (suppressions.isEmpty()) {
            return new Outcome(findings, 0);
        }
        Map<Suppression, Set<String>> used = new HashMap<>();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            if (!isSilenced(finding, suppressions, used, true)) {
                kept.add(finding);
            }
        }
        int silenced = findings.size() - kept.size();
        for (Finding finding : aboutSuppressions(path, suppressions, used, selected)) {
            // Only by name: "all" without a reason must not silence the question for the reason.
            if (isSilenced(finding, suppressions, used, false)) {
                silenced++;
            } else {
                kept.add(finding);
            }
        }
        kept.sort(null);
        return new Outcome(List.copyOf(kept), silenced);
    }

    private boolean isSilenced(Finding finding, List<Suppression> suppressions, Map<Suppression, Set<String>> used,
                               boolean byAll) {
        boolean silenced = false;
        for (Suppression suppression : suppressions) {
            boolean covers = suppression.covers(finding.at().span())
                    // A comment alone on its line stands before what it covers.
                    || !byAll && suppression.at().equals(finding.at().span());
            if (!covers) {
                continue;
            }
            for (String name : suppression.names()) {
                if (byAll && name.equals(Suppression.ALL)
                        || meanings.getOrDefault(name, Set.of()).contains(finding.rule())) {
                    used.computeIfAbsent(suppression, key -> new HashSet<>()).add(name);
                    silenced = true;
                }
            }
        }
        return silenced;
    }

    private List<Finding> aboutSuppressions(String path, List<Suppression> suppressions,
                                            Map<Suppression, Set<String>> used, Set<String> selected) {
        List<Finding> found = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            boolean comment = suppression.kind() == Suppression.Kind.COMMENT;
            if (comment && suppression.reason().isEmpty()
                    && selected.contains(SuppressionRules.WITHOUT_REASON.name())) {
                found.add(finding(SuppressionRules.WITHOUT_REASON, path, suppression,
                        "This comment silences " + list(suppression.names()) + " and does not say why",
                        "Write the reason after two hyphens: // asynclint:allow "
                                + (suppression.names().isEmpty() ? "NAME" : shown(suppression.names().get(0)))
                                + " -- why it is right here"));
            }
            if (!selected.contains(SuppressionRules.UNUSED.name())) {
                continue;
            }
            if (suppression.names().isEmpty()) {
                found.add(finding(SuppressionRules.UNUSED, path, suppression,
                        "This comment names no rule, so it silences nothing",
                        "Name the rule after asynclint:allow, or take the comment out"));
            }
            for (String name : new TreeSet<>(suppression.names())) {
                if (!isKnown(name)) {
                    found.add(finding(SuppressionRules.UNUSED, path, suppression,
                            "There is no rule '" + shown(name) + "', so this suppression silences nothing",
                            Nearest.to(name, names).map(near -> "Did you mean " + near + "?")
                                    .orElse("See `asynclint rules` for the names")));
                } else if (countsAsUnused(name, selected)
                        && !used.getOrDefault(suppression, Set.of()).contains(name)) {
                    found.add(finding(SuppressionRules.UNUSED, path, suppression,
                            "This suppression of " + (name.equals(Suppression.ALL) ? "all rules" : name)
                                    + " silences nothing; it would hide the next mistake made here",
                            "Take it out"));
                }
            }
        }
        return found;
    }

    private boolean isKnown(String name) {
        return name.equals(Suppression.ALL) || meanings.containsKey(name);
    }

    private boolean countsAsUnused(String name, Set<String> selected) {
        if (SuppressionRules.ALL.stream().anyMatch(rule -> rule.name().equals(name))) {
            return false;
        }
        return name.equals(Suppression.ALL) ? selected.containsAll(names)
                : names.contains(name) && selected.contains(name);
    }

    private static Finding finding(RuleDescription rule, String path, Suppression suppression, String message,
                                   String help) {
        return new Finding(rule.name(), rule.severity(), new Location(path, suppression.at()), suppression.member(),
                suppression.excerpt(), message, help, List.of(), String.join(",", suppression.names()),
                Fingerprint.NONE);
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing by name"
                : String.join(", ", names.stream().limit(5).map(Suppressions::shown).toList())
                        + (names.size() > 5 ? " and others" : "");
    }

    private static String shown(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80) + "...";
    }
}
