package dev.asynclint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** rules/coverage.md answers for everything that it lists, and says the same as the rules say of themselves. */
class CoverageTest {

    private static final List<RuleBook.Entry> RULES = RuleBook.builtIn().entries();

    @Test
    void noCellIsEmpty() {
        assertThat(Coverage.rows()).hasSizeGreaterThan(150);
        assertThat(Coverage.rows().stream().filter(row -> row.cells().size() != 3 || row.cells().contains(""))).isEmpty();
    }

    @Test
    void answersAreRulesOrReasons() {
        assertThat(Coverage.rows().stream().filter(row -> row.rules().isEmpty() && !row.answer().matches("none: .{5,}")))
                .isEmpty();
    }

    @Test
    void answersNameRulesThatExist() {
        Set<String> unknown = Coverage.rows().stream().flatMap(row -> row.rules().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        RULES.forEach(rule -> unknown.remove(rule.name()));
        assertThat(unknown).as("named in rules/coverage.md, but no rules").isEmpty();
    }

    @Test
    void aliasesOfRulesAreTheIdsOfTheSameMistake() {
        List<String> wrong = new ArrayList<>();
        for (RuleBook.Entry rule : RULES) {
            Set<String> ids = Coverage.rows().stream().filter(row -> row.isSame() && row.rules().contains(rule.name()))
                    .flatMap(row -> row.ids().stream()).collect(Collectors.toCollection(TreeSet::new));
            Set<String> aliases = new TreeSet<>(List.of(rule.info().aliases()));
            if (!aliases.equals(ids)) {
                wrong.add(rule.name() + " has " + aliases + ", the table " + ids);
            }
        }
        assertThat(wrong).as("aliases that rules/coverage.md gives otherwise").isEmpty();
    }
}
