package dev.asynclint.rule;

/** A set of rules and reports; each profile contains the ones before it. */
public enum Profile {
    /** What a reviewer would insist on: few, precise. */
    DEFAULT,
    /** What a careful team wants to look at. */
    STRICT,
    /** Everything. */
    ALL;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean includes(Profile needed) {
        return compareTo(needed) >= 0;
    }
}
