package dev.asynclint.facts;

import dev.asynclint.finding.Note;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import java.util.List;

/**
 * A finding as far as one file can tell. Its texts may hold {@code {blocker}}, {@code {verb}}, {@code {path}} and
 * {@code {context}}, which the answers to its conditions fill.
 *
 * @param profile ordinal of the first profile that speaks it
 * @param source  the code that is meant, without white space and comments
 */
public record Candidate(String rule, Severity severity, int profile, Span at, String member, String excerpt,
                        String source, String message, String help, List<Note> notes, List<Condition> conditions) {
}
