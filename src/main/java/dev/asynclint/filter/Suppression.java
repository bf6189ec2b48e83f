package dev.asynclint.filter;

import dev.asynclint.finding.Span;
import java.util.List;

/**
 * A place in the code that silences rules. Holds no syntax tree.
 *
 * @param kind    how it is written
 * @param names   as written, without {@code asynclint:}; {@code all} silences every rule
 * @param covered the regions in which findings are silenced
 * @param reason  what stands after {@code --}; empty when nothing does, and for annotations
 * @param at      the comment or the annotation's value
 * @param member  the enclosing member, for findings about the suppression itself
 * @param excerpt the source line on which {@code at} begins
 */
public record Suppression(Kind kind, List<String> names, List<Span> covered, String reason, Span at, String member,
                          String excerpt) {

    /** The name that stands for every rule. */
    public static final String ALL = "all";

    public enum Kind { COMMENT, ANNOTATION }

    public Suppression {
        names = List.copyOf(names);
        covered = List.copyOf(covered);
    }

    /** Whether a finding that begins where the span begins is silenced. */
    boolean covers(Span span) {
        Span start = new Span(span.line(), span.column(), span.line(), span.column());
        return covered.stream().anyMatch(region -> region.contains(start));
    }
}
