package dev.asynclint.finding;

/**
 * What happens at run time: {@link #ERROR} it will fail or hang, {@link #WARNING} it will under load or fault,
 * {@link #INFO} a better way exists. Ordered from mild to grave.
 */
public enum Severity {
    INFO, WARNING, ERROR;

    /** The name as it is written in options and reports: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
