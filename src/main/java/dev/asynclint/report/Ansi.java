package dev.asynclint.report;

import dev.asynclint.finding.Severity;

/** Colours for terminals; with colours off every method gives its text back unchanged. */
public record Ansi(boolean on) {

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return wrap("\u001b[1m", text);
    }

    public String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    public String green(String text) {
        return wrap("\u001b[32m", text);
    }

    public String red(String text) {
        return wrap("\u001b[31m", text);
    }

    public String underlined(String text) {
        return wrap("\u001b[4m", text);
    }

    /** A piece of code within a sentence. */
    public String code(String text) {
        return wrap("\u001b[36m", text);
    }

    public String severity(Severity severity, String text) {
        return wrap(switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case INFO -> "\u001b[1;36m";
        }, text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? code + text + RESET : text;
    }
}
