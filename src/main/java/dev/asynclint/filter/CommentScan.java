package dev.asynclint.filter;

import dev.asynclint.finding.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The comments of a Java source text and the lines that hold code. Works on the text alone, since the parser may have
 * been told to leave comments out; knows strings, characters and text blocks, so nothing in them is taken for a comment.
 */
final class CommentScan {

    /** @param text without the comment's own signs, trimmed */
    record Comment(String text, Span at) { }

    private final String source;
    private final List<Comment> comments = new ArrayList<>();
    private final BitSet codeLines = new BitSet();
    private int index;
    private int line = 1;
    private int lineStart;

    private CommentScan(String source) {
        this.source = source;
    }

    static CommentScan of(String source) {
        CommentScan scan = new CommentScan(source);
        while (scan.index < source.length()) {
            scan.step();
        }
        return scan;
    }

    List<Comment> comments() {
        return comments;
    }

    boolean hasCode(int lineNumber) {
        return codeLines.get(lineNumber);
    }

    /** The first line from the given one on that holds code; -1 when there is none. */
    int nextCode(int from) {
        return codeLines.nextSetBit(from);
    }

    private void step() {
        char c = source.charAt(index);
        if (source.startsWith("//", index)) {
            comment(endOfLine(index), 0);
        } else if (source.startsWith("/*", index)) {
            int end = source.indexOf("*/", index + 2);
            comment(end < 0 ? source.length() : end + 2, end < 0 ? 0 : 2);
        } else if (source.startsWith("\"\"\"", index)) {
            codeLines.set(line);
            advance(3);
            quoted("\"\"\"", true);
        } else if (c == '"' || c == '\'') {
            codeLines.set(line);
            advance(1);
            quoted(String.valueOf(c), false);
        } else {
            if (!Character.isWhitespace(c)) {
                codeLines.set(line);
            }
            advance(1);
        }
    }

    private void comment(int end, int closing) {
        int start = index;
        int startLine = line;
        int startColumn = index - lineStart + 1;
        advance(end - index - 1);
        Span at = new Span(startLine, startColumn, line, index - lineStart + 1);
        advance(1);
        int textStart = Math.min(start + 2, end - closing);
        comments.add(new Comment(source.substring(textStart, Math.max(textStart, end - closing)).strip(), at));
    }

    private void quoted(String close, boolean block) {
        while (index < source.length()) {
            char c = source.charAt(index);
            if (source.startsWith(close, index)) {
                codeLines.set(line);
                advance(close.length());
                return;
            }
            if (!block && (c == '\n' || c == '\r')) {
                return; // not Java; begin afresh on the next line
            }
            codeLines.set(line);
            advance(c == '\\' && index + 1 < source.length() && (block || !isLineEnd(index + 1)) ? 2 : 1);
        }
    }

    private boolean isLineEnd(int at) {
        return source.charAt(at) == '\n' || source.charAt(at) == '\r';
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < source.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    /** Moves on and counts lines; a line ends with LF, CR or CR LF. */
    private void advance(int count) {
        int target = Math.min(index + count, source.length());
        while (index < target) {
            char c = source.charAt(index);
            index++;
            boolean beforeLf = c == '\r' && index < source.length() && source.charAt(index) == '\n';
            if (c == '\n' || c == '\r' && !beforeLf) {
                line++;
                lineStart = index;
            }
        }
    }
}
