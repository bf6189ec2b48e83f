package dev.asynclint.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * One mistake at one place, complete for any report: it needs no syntax tree and no second look at the file.
 *
 * @param rule        kebab name of the rule
 * @param severity    what happens at run time
 * @param at          the name that a reader would underline
 * @param member      the enclosing member, such as {@code OrderService.load(String)}; empty outside every type
 * @param excerpt     the source line on which {@code at} begins, without its line end
 * @param message     what is wrong and why, one or two sentences
 * @param help        what to write instead, one sentence
 * @param notes       the path through the code, the context, related places, in reading order
 * @param source      the code that is meant, without white space and comments: the same however it is formatted
 * @param fingerprint stable identity: survives moves of lines and reformatting; see {@link Fingerprint}
 */
public record Finding(String rule, Severity severity, Location at, String member, String excerpt,
                      String message, String help, List<Note> notes, String source, String fingerprint)
        implements Comparable<Finding> {

    public Finding {
        notes = List.copyOf(notes);
    }

    /** Of code that is all in one line. */
    public Finding(String rule, Severity severity, Location at, String member, String excerpt, String message,
                   String help, List<Note> notes, String fingerprint) {
        this(rule, severity, at, member, excerpt, message, help, notes, excerpt.strip(), fingerprint);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, at, member, excerpt, message, help, notes, source, fingerprint);
    }

    /** The same finding, and one more note. */
    public Finding with(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        return new Finding(rule, severity, at, member, excerpt, message, help, more, source, fingerprint);
    }

    Finding withFingerprint(String other) {
        return new Finding(rule, severity, at, member, excerpt, message, help, notes, source, other);
    }

    @Override
    public int compareTo(Finding other) {
        int byPlace = at.compareTo(other.at);
        if (byPlace != 0) {
            return byPlace;
        }
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.compareTo(other.message);
    }

    /** The steps of the path, in order; empty when the finding needs none. */
    public List<Note> path() {
        return notes.stream().filter(note -> note.kind() == Note.Kind.STEP).toList();
    }
}
