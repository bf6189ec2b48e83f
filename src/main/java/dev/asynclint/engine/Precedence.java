package dev.asynclint.engine;

import dev.asynclint.facts.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks where several have something to say. */
final class Precedence {

    private Precedence() {
    }

    /** Of several rules that see one place, the most specific speaks; of one rule's reports there, the gravest. */
    static List<Candidate> oneASite(List<Candidate> held, Map<String, RuleBook.Entry> byName) {
        Map<Object, Set<String>> rulesAt = new HashMap<>();
        held.forEach(c -> rulesAt.computeIfAbsent(site(c), s -> new HashSet<>()).add(c.rule()));
        List<Candidate> sorted = held.stream().sorted(Comparator.comparing(Candidate::at)
                .thenComparing(Candidate::rule).thenComparing(Candidate::severity, Comparator.reverseOrder())
                .thenComparing(Candidate::profile).thenComparing(Candidate::message)).toList();
        Set<Object> seen = new HashSet<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : sorted) {
            List<String> better = List.of(byName.get(candidate.rule()).info().yieldsTo());
            boolean yields = better.stream().anyMatch(rulesAt.get(site(candidate))::contains);
            if (!yields && seen.add(List.of(candidate.rule(), site(candidate)))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static Object site(Candidate candidate) {
        return List.of(candidate.at().line(), candidate.at().column());
    }
}
