package dev.asynclint.report;

import java.util.Arrays;
import java.util.Set;

/**
 * Tells apart what a reader's eye tells apart in Java: keywords, strings, comments, annotations and numbers. It reads
 * any text, Java or not, in one pass; unfinished comments and strings end where the text or the line ends.
 */
final class JavaTokens {

    static final byte PLAIN = 0;
    static final byte KEYWORD = 1;
    static final byte STRING = 2;
    static final byte COMMENT = 3;
    static final byte ANNOTATION = 4;
    static final byte NUMBER = 5;

    private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "continue", "default", "do", "double", "else", "enum", "extends", "final", "finally", "float",
            "for", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "package",
            "private", "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized",
            "this", "throw", "throws", "transient", "try", "void", "volatile", "while", "true", "false", "null", "var");
    private static final String BLOCK = "\"\"\"";

    private JavaTokens() {
    }

    /** For each character what it belongs to. */
    static byte[] of(String text) {
        byte[] kinds = new byte[text.length()];
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int start = at;
            byte kind = PLAIN;
            if (text.startsWith("//", at)) {
                at = endOfLine(text, at);
                kind = COMMENT;
            } else if (text.startsWith("/*", at)) {
                at = after(text, "*/", at + 2);
                kind = COMMENT;
            } else if (text.startsWith(BLOCK, at)) {
                at = endOfString(text, at + BLOCK.length(), BLOCK);
                kind = STRING;
            } else if (c == '"' || c == '\'') {
                at = endOfString(text, at + 1, String.valueOf(c));
                kind = STRING;
            } else if (Character.isJavaIdentifierStart(c) || c == '@') {
                at = endOfWord(text, at + 1);
                String word = text.substring(start, at);
                kind = KEYWORDS.contains(word) || word.equals("@interface") ? KEYWORD : c == '@' ? ANNOTATION : PLAIN;
            } else if (c >= '0' && c <= '9') {
                at = endOfWord(text, at + 1);
                kind = NUMBER;
            } else {
                at++;
            }
            Arrays.fill(kinds, start, at, kind);
        }
        return kinds;
    }

    private static int endOfWord(String text, int at) {
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static int endOfLine(String text, int at) {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int endOfString(String text, int at, String quote) {
        while (at < text.length() && !text.startsWith(quote, at)) {
            char c = text.charAt(at);
            if (quote.length() == 1 && (c == '\n' || c == '\r')) {
                return at;
            }
            at += c == '\\' && endOfLine(text, at + 1) > at + 1 ? 2 : 1;
        }
        return Math.min(text.length(), at + quote.length());
    }
}
