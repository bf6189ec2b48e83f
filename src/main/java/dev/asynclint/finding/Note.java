package dev.asynclint.finding;

/**
 * A place that explains a finding.
 *
 * @param kind what the place is to the finding
 * @param at   where it is; null when it lies in a library (the last step of a path to a blocking JDK method)
 * @param text one sentence without a full stop, or for a {@link Kind#STEP} the name of the member that is called
 */
public record Note(Kind kind, Location at, String text) {

    public enum Kind {
        /** A step of the path from the reported call to the blocking one, in order; a SARIF code flow. */
        STEP,
        /** Why this code runs where it runs: the call that started it, the annotation, the callback's type. */
        CONTEXT,
        /** Anything else worth a look: the lock, the field, the call that throws. */
        RELATED
    }

    public static Note step(Location at, String member) {
        return new Note(Kind.STEP, at, member);
    }

    public static Note context(Location at, String reason) {
        return new Note(Kind.CONTEXT, at, reason);
    }

    public static Note related(Location at, String text) {
        return new Note(Kind.RELATED, at, text);
    }
}
