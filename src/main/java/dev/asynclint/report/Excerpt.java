package dev.asynclint.report;

import dev.asynclint.finding.Span;
import dev.asynclint.text.SafeText;

/**
 * A source line made fit to print, with the carets that underline a span of it. Tabs become four spaces, what a terminal
 * would obey is escaped, a long line is cut down to the surroundings of the span.
 *
 * @param code   the line
 * @param carets spaces and carets, as long as needed
 */
record Excerpt(String code, String carets) {

    /** UTF-16 units that are shown of a long line, and how many of them stand before the span. */
    private static final int WINDOW = 140;
    private static final int BEFORE = 50;
    private static final String CUT = "...";

    static Excerpt of(String line, Span span) {
        int start = clamp(span.column() - 1, 0, line.length());
        int lineEnd = line.stripTrailing().length();
        int end = span.endLine() > span.line() ? lineEnd : Math.min(span.endColumn(), line.length());
        end = Math.max(end, start + 1);
        int from = 0;
        int to = lineEnd;
        if (lineEnd > WINDOW) {
            from = boundary(line, clamp(start - BEFORE, 0, Math.max(0, lineEnd - WINDOW)));
            to = boundary(line, Math.min(lineEnd, from + WINDOW));
        }

        StringBuilder code = new StringBuilder(from > 0 ? CUT : "");
        int column = code.length();
        int caretFrom = -1;
        int caretTo = -1;
        for (int at = from; at < to; ) {
            int point = line.codePointAt(at);
            int width;
            if (point == '\t') {
                code.append("    ");
                width = 4;
            } else {
                width = SafeText.append(code, point);
            }
            int next = at + Character.charCount(point);
            if (next > start && caretFrom < 0) {
                caretFrom = column;
            }
            if (at < end) {
                caretTo = column + width;
            }
            column += width;
            at = next;
        }
        if (to < lineEnd) {
            code.append(CUT);
        }
        if (caretFrom < 0) {
            caretFrom = column; // past the end of the line
        }
        String carets = " ".repeat(caretFrom) + "^".repeat(Math.max(1, caretTo - caretFrom));
        return new Excerpt(code.toString(), carets);
    }

    private static int clamp(int value, int min, int max) {
        return Math.max(min, Math.min(value, max));
    }

    /** Not between the halves of a surrogate pair. */
    private static int boundary(String line, int at) {
        boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
