package dev.asynclint.types;

/** How well the receiver of a call is known. */
public enum Certainty {
    /** By declarations and imports. */
    EXACT,
    /** By a distinctive word: see the {@code likely} lines of the catalogue. */
    LIKELY,
    UNKNOWN
}
