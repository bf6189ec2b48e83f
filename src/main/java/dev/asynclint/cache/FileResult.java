package dev.asynclint.cache;

import dev.asynclint.facts.FileFacts;
import dev.asynclint.filter.Suppression;
import dev.asynclint.finding.Problem;
import dev.asynclint.types.Dependencies;
import java.util.List;

/**
 * What one look at a file left behind, and what it rests on besides the file's own text and the options.
 *
 * @param suppressions of a file that rules were run over; none when it only answered questions
 * @param problem      why it could not be parsed; null when it could
 */
public record FileResult(FileFacts facts, List<Suppression> suppressions, Problem problem, Dependencies dependencies) {

    /** The same, of a file with these suppressions. */
    public FileResult with(List<Suppression> found) {
        return new FileResult(facts, found, problem, dependencies);
    }
}
