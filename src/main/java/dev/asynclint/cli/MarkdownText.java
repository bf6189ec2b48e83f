package dev.asynclint.cli;

import dev.asynclint.report.Ansi;

/** Markdown for a terminal: headings and code stand out, the text stays as it is written. */
final class MarkdownText {

    private MarkdownText() {
    }

    static String render(String markdown, Ansi ansi) {
        StringBuilder out = new StringBuilder();
        boolean code = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith("```")) {
                code = !code;
            } else if (code) {
                out.append(line.isEmpty() ? "" : "    " + line).append('\n');
            } else if (line.matches("#{1,6} .*")) {
                out.append(ansi.bold(line.replaceFirst("^#+ ", ""))).append('\n');
            } else {
                out.append(ansi.on() ? line.replaceAll("`([^`]+)`", "\u001b[36m$1\u001b[0m") : line).append('\n');
            }
        }
        return out.toString();
    }
}
