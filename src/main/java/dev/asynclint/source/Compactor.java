package dev.asynclint.source;

/**
 * Leaves out what costs the parser time and tells it nothing: comments, white space at the ends of lines, and most of
 * the indentation. To JavaParser each blank is a token of its own, and in most files more than half of all tokens are
 * blanks. Every token that is left keeps its line and column: where the next one stands further right, tabs lead there.
 */
final class Compactor {

    /** The parser must be told: a tab leads to the next column that is a multiple of this, and one. */
    static final int TAB_SIZE = 4;

    private final char[] text;
    private final StringBuilder kept;
    /** Columns of the text read and written on this line, from 0. */
    private int column;
    private int written;

    private Compactor(String source) {
        text = source.toCharArray();
        kept = new StringBuilder(source.length());
    }

    /** Null where places could not be kept: a literal holds a tab, which the parser would read as several columns. */
    static String compact(String source) {
        Compactor compactor = new Compactor(source);
        return compactor.run() ? compactor.kept.toString() : null;
    }

    private boolean run() {
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (c == '\n' || c == '\r' && (at + 1 == text.length || text[at + 1] != '\n')) {
                endLine(c);
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
                column++;
                at++;
            } else {
                int end = BodyBlanker.skipNonCode(text, at);
                if (end > at && c == '/') {
                    leaveOut(at, end);
                } else if (end > at) {
                    if (!literal(at, end)) {
                        return false;
                    }
                } else {
                    end = at + 1;
                    blanks();
                    kept.append(c);
                    column++;
                    written++;
                }
                at = end;
            }
        }
        return true;
    }

    private void endLine(char c) {
        kept.append(c);
        column = 0;
        written = 0;
    }

    /** Goes to the column that was read. */
    private void blanks() {
        if (column == written + 1) {
            kept.append(' ');
            written++;
        }
        for (int next = written - written % TAB_SIZE + TAB_SIZE; next <= column; next += TAB_SIZE) {
            kept.append('\t');
            written = next;
        }
        for (; written < column; written++) {
            kept.append(' ');
        }
    }

    /** Of a comment only the line ends stay. */
    private void leaveOut(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\n' || c == '\r' && (i + 1 == text.length || text[i + 1] != '\n')) {
                endLine(c);
            } else {
                column++;
            }
        }
    }

    private boolean literal(int from, int to) {
        blanks();
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\t') {
                return false;
            }
            kept.append(c);
            column = c == '\n' || c == '\r' ? 0 : column + 1;
        }
        written = column;
        return true;
    }
}
