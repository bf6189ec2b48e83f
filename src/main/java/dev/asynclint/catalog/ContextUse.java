package dev.asynclint.catalog;

/**
 * What a call does with a context that belongs to the thread.
 *
 * @param context which one: {@code mdc}, {@code security}
 */
public record ContextUse(Kind kind, String context) {

    public enum Kind { READS, SETS, CLEARS }
}
