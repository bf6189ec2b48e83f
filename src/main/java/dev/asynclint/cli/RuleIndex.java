package dev.asynclint.cli;

import dev.asynclint.config.Config.Entry;
import dev.asynclint.config.UsageException;
import dev.asynclint.filter.SuppressionRules;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All rules, those about suppressions among them, found by the words that a user may write for them. */
final class RuleIndex {

    private final Supplier<? extends Collection<RuleDescription>> builtIn;
    private TreeMap<String, RuleDescription> byName;

    RuleIndex(Collection<RuleDescription> builtIn) {
        this(() -> builtIn);
    }

    /** @param builtIn asked when a rule is first wanted */
    RuleIndex(Supplier<? extends Collection<RuleDescription>> builtIn) {
        this.builtIn = builtIn;
    }

    private TreeMap<String, RuleDescription> byName() {
        if (byName == null) {
            byName = new TreeMap<>();
            SuppressionRules.ALL.forEach(rule -> byName.put(rule.name(), rule));
            builtIn.get().forEach(rule -> byName.put(rule.name(), rule));
        }
        return byName;
    }

    /** Sorted by name. */
    Collection<RuleDescription> all() {
        return byName().values();
    }

    /** The rules of a name or alias, of which an alias may have several; empty when there is none. */
    List<RuleDescription> find(String nameOrAlias) {
        RuleDescription named = byName().get(nameOrAlias);
        return named != null ? List.of(named)
                : byName().values().stream().filter(rule -> rule.aliases().contains(nameOrAlias)).toList();
    }

    /**
     * The rules to run. {@code select} names them, else it is those of the profile; a family stands for its rules that
     * the profile has, a rule that is named runs in every profile. {@code ignore} takes away.
     */
    List<RuleDescription> choose(Profile profile, List<Entry> select, List<Entry> ignore) {
        TreeMap<String, RuleDescription> chosen = new TreeMap<>();
        for (RuleDescription rule : byName().values()) {
            if (profile.includes(rule.profile()) && select.isEmpty()) {
                chosen.put(rule.name(), rule);
            }
        }
        for (Entry entry : select) {
            List<RuleDescription> family = family(entry.text());
            List<RuleDescription> rules = family.isEmpty() ? named(entry)
                    : family.stream().filter(rule -> profile.includes(rule.profile())).toList();
            rules.forEach(rule -> chosen.put(rule.name(), rule));
        }
        for (Entry entry : ignore) {
            List<RuleDescription> family = family(entry.text());
            (family.isEmpty() ? named(entry) : family).forEach(rule -> chosen.remove(rule.name()));
        }
        return List.copyOf(chosen.values());
    }

    /** @throws UsageException when there is no such rule */
    List<RuleDescription> named(Entry entry) {
        List<RuleDescription> rules = find(entry.text());
        if (rules.isEmpty()) {
            Set<String> known = new TreeSet<>(byName().keySet());
            known.addAll(byName().values().stream().map(rule -> rule.family().label()).collect(Collectors.toSet()));
            byName().values().forEach(rule -> known.addAll(rule.aliases()));
            String hint = Nearest.hint(entry.text(), known);
            throw new UsageException(entry.place() + ": there is no rule '" + entry.text() + "'"
                    + (hint.isEmpty() ? "; 'asynclint rules' lists them" : hint));
        }
        return rules;
    }

    /** The rules of a family, sorted by name; empty when there is no such family. */
    List<RuleDescription> family(String label) {
        return byName().values().stream().filter(rule -> rule.family().label().equals(label)).toList();
    }
}
