package dev.asynclint.source;

/**
 * Leaves out comments, needless white space (each blank is a token to the parser) and the insides of all bodies but
 * those of types: what is left declares the same members and parses several times faster. Only declarations are read
 * from such a text; its lines are not those of the file.
 */
final class BodyBlanker {

    private final char[] text;
    private final StringBuilder kept;
    private int at;
    private int copied;

    private BodyBlanker(String source) {
        text = source.toCharArray();
        kept = new StringBuilder(source.length() / 2);
    }

    static String blank(String source) {
        BodyBlanker blanker = new BodyBlanker(source);
        while (blanker.at < blanker.text.length) {
            blanker.typeBody();
        }
        blanker.keep(blanker.text.length);
        return blanker.kept.toString();
    }

    /** Copies what was read up to a position. */
    private void keep(int until) {
        int end = Math.min(until, text.length);
        if (end > copied) {
            kept.append(text, copied, end - copied);
            copied = end;
        }
    }

    /** Leaves out what was read since the last {@link #keep}. */
    private void leaveOut(int until) {
        copied = Math.min(until, text.length);
    }

    /** Reads members until the closing brace of this type, or the end. */
    private void typeBody() {
        boolean header = false;
        boolean afterDot = false;
        int parentheses = 0;
        while (at < text.length) {
            char c = text[at];
            if (Character.isJavaIdentifierStart(c)) {
                int from = at;
                while (at < text.length && Character.isJavaIdentifierPart(text[at])) {
                    at++;
                }
                if (!afterDot && parentheses == 0 && opensType(from)) {
                    header = true;
                }
                afterDot = false;
                continue;
            }
            if (c <= ' ') {
                skipBlanks();
                continue;
            }
            int from = at;
            if (skipNonCode()) {
                if (c == '/') {
                    keep(from);
                    kept.append(' ');
                    leaveOut(at);
                }
                continue;
            }
            afterDot = c == '.';
            at++;
            switch (c) {
                case '(' -> parentheses++;
                case ')' -> parentheses--;
                case ';' -> header = false;
                case '{' -> {
                    if (parentheses > 0) {
                        skipBlock(false);
                    } else if (header) {
                        header = false;
                        typeBody();
                    } else {
                        skipBlock(true);
                    }
                }
                case '}' -> {
                    return;
                }
                default -> { }
            }
        }
    }

    private void skipBlanks() {
        keep(at);
        while (at < text.length && text[at] <= ' ') {
            at++;
        }
        kept.append(' ');
        leaveOut(at);
    }

    private boolean opensType(int from) {
        String word = new String(text, from, at - from);
        return switch (word) {
            case "class", "interface", "enum" -> true;
            case "record" -> nameFollows();
            default -> false;
        };
    }

    /** {@code record Point(} declares a type; {@code record(} and {@code record =} do not. */
    private boolean nameFollows() {
        int i = at;
        while (i < text.length && Character.isWhitespace(text[i])) {
            i++;
        }
        if (i == at || i >= text.length || !Character.isJavaIdentifierStart(text[i])) {
            return false;
        }
        while (i < text.length && (Character.isJavaIdentifierPart(text[i]) || Character.isWhitespace(text[i]))) {
            i++;
        }
        return i < text.length && (text[i] == '(' || text[i] == '<');
    }

    /** From behind an opening brace to behind its closing one. */
    private void skipBlock(boolean blank) {
        int from = at;
        int depth = 1;
        while (at < text.length) {
            if (skipNonCode()) {
                continue;
            }
            char c = text[at];
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                break;
            }
            at++;
        }
        if (blank) {
            keep(from);
            leaveOut(at);
        }
        at = Math.min(text.length, at + 1);
    }

    private boolean skipNonCode() {
        int from = at;
        at = skipNonCode(text, at);
        return at > from;
    }

    /** The place behind the comment or literal that begins here; the same place when none does. */
    static int skipNonCode(char[] text, int from) {
        int at = from;
        char c = text[at];
        char next = at + 1 < text.length ? text[at + 1] : 0;
        if (c == '/' && next == '/') {
            while (at < text.length && text[at] != '\n') {
                at++;
            }
        } else if (c == '/' && next == '*') {
            at += 2;
            while (at < text.length && !(text[at] == '*' && at + 1 < text.length && text[at + 1] == '/')) {
                at++;
            }
            at = Math.min(text.length, at + 2);
        } else if (c == '"' && next == '"' && at + 2 < text.length && text[at + 2] == '"') {
            at += 3;
            while (at + 2 < text.length && !(text[at] == '"' && text[at + 1] == '"' && text[at + 2] == '"')) {
                at += text[at] == '\\' ? 2 : 1;
            }
            at = Math.min(text.length, at + 3);
        } else if (c == '"' || c == '\'') {
            at++;
            while (at < text.length && text[at] != c && text[at] != '\n') {
                at += text[at] == '\\' ? 2 : 1;
            }
            at = Math.min(text.length, at + 1);
        }
        return at;
    }
}
