package dev.asynclint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.Finding;
import dev.asynclint.testing.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Where several rules see one place, one of them speaks: {@code yieldsTo} says which. All examples of all rules are linted
 * with all rules.
 */
class OneFindingAPlaceTest {

    @Test
    void noTwoRulesSpeakAtOnePlace() {
        List<Example> examples = ExamplesTest.folders().flatMap(f -> ExamplesTest.examplesOf(f).stream()).toList();
        Map<String, List<String>> placesOfPairs = new TreeMap<>();
        examples.parallelStream().map(OneFindingAPlaceTest::collisions).toList().forEach(found ->
                found.forEach((pair, places) ->
                        placesOfPairs.computeIfAbsent(pair, p -> new ArrayList<>()).addAll(places)));
        assertThat(placesOfPairs.entrySet().stream().map(pair -> pair.getKey() + ", " + pair.getValue().size()
                + " places, first " + pair.getValue().get(0)))
                .as("pairs of rules that speak at one place; the more general one wants a yieldsTo").isEmpty();
    }

    /** Places by {@code rule + rule}. Findings of a run are sorted, so both names come in one order. */
    private static Map<String, List<String>> collisions(Example example) {
        Map<String, String> ruleAt = new HashMap<>();
        Map<String, List<String>> found = new TreeMap<>();
        for (Finding finding : example.allFindings()) {
            String place = example.path() + " " + finding.at().path() + ":" + finding.at().span().line() + ":"
                    + finding.at().span().column();
            String other = ruleAt.putIfAbsent(place, finding.rule());
            if (other != null) {
                found.computeIfAbsent(other + " + " + finding.rule(), p -> new ArrayList<>()).add(place);
            }
        }
        return found;
    }
}
