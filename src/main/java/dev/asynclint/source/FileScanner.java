package dev.asynclint.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * One pass over the bytes of a Java file: its package, the types it declares with their supertypes' simple names, and
 * which of the wanted words it has. Comments and literals are passed over. Lexing, not parsing: text that is no Java
 * gives some result and never an error.
 */
public final class FileScanner {

    private static final int GENERATED_MARK_WITHIN = 4_000;

    private final byte[] text;
    private final Words wanted;
    private final BitSet found = new BitSet();
    private final List<FileScan.DeclaredType> types = new ArrayList<>(2);
    private final List<String> imports = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int lines = 1;
    private int depth;
    private boolean generated;

    /** A type whose body is open: the depth inside its braces. */
    private record Open(String name, int depth) {
    }

    private FileScanner(byte[] text, Words wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    public static FileScan scan(byte[] text, Words wanted) {
        return new FileScanner(text, wanted).scan();
    }

    private FileScan scan() {
        String packageName = "";
        boolean afterDot = false;
        while (at < text.length) {
            byte c = text[at];
            if (isIdentifierStart(c)) {
                int from = at;
                skipIdentifier();
                wanted.note(text, from, at, found);
                if (!afterDot && isTypeKeyword(from, at)) {
                    readTypeHeader(new String(text, from, at - from, StandardCharsets.US_ASCII));
                } else if (packageName.isEmpty() && types.isEmpty() && isAt(from, at, "package")) {
                    packageName = readQualifiedName().intern();
                } else if (depth == 0 && types.isEmpty() && isAt(from, at, "import")) {
                    readImport();
                } else if (isAt(from, at, "Generated") && types.isEmpty() && before(from) == '@') {
                    generated = true;
                }
                afterDot = false;
            } else {
                afterDot = c == '.';
                skipOther(c);
            }
        }
        return new FileScan(packageName, List.copyOf(imports), List.copyOf(types), found, lines, generated);
    }

    private byte before(int position) {
        int i = position - 1;
        while (i > 0 && (isIdentifierStart(text[i]) || text[i] == '.')) {
            i--;
        }
        return i >= 0 ? text[i] : 0;
    }

    private void skipOther(byte c) {
        switch (c) {
            case '\n' -> {
                lines++;
                at++;
            }
            case '/' -> skipCommentOrSlash();
            case '"' -> skipString();
            case '\'' -> skipQuoted((byte) '\'');
            case '{' -> {
                depth++;
                at++;
            }
            case '}' -> {
                depth--;
                at++;
                while (!open.isEmpty() && open.peek().depth() > depth) {
                    open.pop();
                }
            }
            default -> at++;
        }
    }

    private boolean isTypeKeyword(int from, int to) {
        return switch (to - from) {
            case 4 -> isAt(from, to, "enum");
            case 5 -> isAt(from, to, "class");
            case 6 -> isAt(from, to, "record");
            case 9 -> isAt(from, to, "interface");
            default -> false;
        };
    }

    /** From behind the keyword to the opening brace; gives up at anything that no header has. */
    private void readTypeHeader(String keyword) {
        skipBlanks();
        if (at >= text.length || !isIdentifierStart(text[at])) {
            return;
        }
        String simple = readIdentifier();
        skipBlanks();
        byte next = at < text.length ? text[at] : 0;
        if (keyword.equals("record") && next != '(' && next != '<') {
            return;
        }
        int member = open.isEmpty() ? 0 : open.peek().depth();
        boolean local = depth != member;
        String name = open.isEmpty() ? simple : open.peek().name() + "." + simple;
        List<String> supertypes = new ArrayList<>(2);
        int angles = 0;
        int parentheses = 0;
        boolean listing = false;
        String last = null;
        boolean qualified = false;
        while (at < text.length && text[at] != '{' && text[at] != ';') {
            byte c = text[at];
            if (isIdentifierStart(c)) {
                int from = at;
                skipIdentifier();
                wanted.note(text, from, at, found);
                if (angles == 0 && parentheses == 0) {
                    if (isAt(from, at, "extends") || isAt(from, at, "implements") || isAt(from, at, "permits")) {
                        if (last != null) {
                            supertypes.add(last);
                        }
                        last = null;
                        listing = !isAt(from, at, "permits");
                    } else if (listing) {
                        String part = new String(text, from, at - from, StandardCharsets.UTF_8).intern();
                        last = qualified ? last + "." + part : part;
                        qualified = false;
                    }
                }
            } else {
                qualified = c == '.' && last != null || qualified && c <= ' ';
                angles += c == '<' ? 1 : c == '>' ? -1 : 0;
                parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == ',' && angles == 0 && parentheses == 0 && last != null) {
                    supertypes.add(last);
                    last = null;
                }
                skipOther(c);
            }
        }
        if (last != null) {
            supertypes.add(last);
        }
        if (at < text.length && text[at] == '{' && !local) {
            types.add(new FileScan.DeclaredType(name, keyword, List.copyOf(supertypes)));
            depth++;
            at++;
            open.push(new Open(name, depth));
        }
    }

    private void readImport() {
        skipBlanks();
        boolean isModule = startsWith("module ");
        if (startsWith("static ")) {
            at += "static ".length();
        }
        String name = readQualifiedName();
        if (!isModule) {
            imports.add(name.intern()); // most files of a tree import the same
        }
    }

    private boolean startsWith(String word) {
        return at + word.length() <= text.length && isAt(at, at + word.length(), word);
    }

    private String readQualifiedName() {
        StringBuilder name = new StringBuilder();
        while (at < text.length && text[at] != ';') {
            byte c = text[at];
            if (isIdentifierStart(c)) {
                name.append(readIdentifier());
            } else {
                if (c == '.' || c == '*') {
                    name.append((char) c);
                }
                skipOther(c);
            }
        }
        return name.toString();
    }

    private String readIdentifier() {
        int from = at;
        skipIdentifier();
        wanted.note(text, from, at, found);
        return new String(text, from, at - from, StandardCharsets.UTF_8);
    }

    private void skipIdentifier() {
        while (at < text.length && isIdentifierPart(text[at])) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length && (text[at] <= ' ' && text[at] >= 0 || text[at] == '/')) {
            int before = at;
            skipOther(text[at]);
            if (at == before) {
                return;
            }
        }
    }

    private void skipCommentOrSlash() {
        int next = at + 1 < text.length ? text[at + 1] : 0;
        int from = at;
        if (next == '/') {
            while (at < text.length && text[at] != '\n') {
                at++;
            }
        } else if (next == '*') {
            at += 2;
            while (at < text.length && !(text[at] == '*' && at + 1 < text.length && text[at + 1] == '/')) {
                lines += text[at] == '\n' ? 1 : 0;
                at++;
            }
            at = Math.min(text.length, at + 2);
        } else {
            at++;
            return;
        }
        if (types.isEmpty() && from < GENERATED_MARK_WITHIN && !generated) {
            generated = saysGenerated(new String(text, from, at - from, StandardCharsets.ISO_8859_1));
        }
    }

    /** The marks that common generators leave: protoc, ANTLR, JavaCC, Thrift, Avro, OpenAPI, jOOQ. */
    private static boolean saysGenerated(String comment) {
        String lower = comment.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("generated by the protocol buffer compiler") || lower.contains("@generated")
                || lower.contains("autogenerated by") || lower.contains("generated from ") && lower.contains("antlr")
                || lower.contains("generated by:javacc") || lower.contains("generated by: javacc")
                || lower.contains("this file is generated") || lower.contains("this class is generated")
                || lower.contains("do not edit") && lower.contains("generated");
    }

    private void skipString() {
        if (at + 2 < text.length && text[at + 1] == '"' && text[at + 2] == '"') {
            at += 3;
            while (at < text.length && !isTextBlockEnd()) {
                lines += text[at] == '\n' ? 1 : 0;
                at += text[at] == '\\' ? 2 : 1;
            }
            at = Math.min(text.length, at + 3);
        } else {
            skipQuoted((byte) '"');
        }
    }

    private boolean isTextBlockEnd() {
        return text[at] == '"' && at + 2 < text.length && text[at + 1] == '"' && text[at + 2] == '"';
    }

    /** A literal ends at its quote, or at the line's end when it is broken. */
    private void skipQuoted(byte quote) {
        at++;
        while (at < text.length && text[at] != quote && text[at] != '\n') {
            at += text[at] == '\\' && at + 1 < text.length && text[at + 1] != '\n' ? 2 : 1;
        }
        if (at < text.length && text[at] == quote) {
            at++;
        }
        at = Math.min(at, text.length);
    }

    private boolean isAt(int from, int to, String word) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes beyond ASCII count as letters: identifiers may have any. */
    private static boolean isIdentifierStart(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || c < 0;
    }

    private static boolean isIdentifierPart(byte c) {
        return isIdentifierStart(c) || c >= '0' && c <= '9';
    }
}
