package dev.asynclint.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Blanks the insides of the methods that nobody asks about; every other character keeps its line and column. Asked about
 * are methods of some names, methods that mention a word, and what these call by its simple name in the same file.
 * Constructors, initialisers and the bodies of enum constants stay, since they make what the fields hold.
 */
final class MethodSelector {

    private final String text;
    private final char[] chars;
    private final List<Method> methods = new ArrayList<>();
    private int at;

    /** A method's body, from behind its opening brace to its closing one. */
    private record Method(String name, int from, int to) {
    }

    private MethodSelector(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    static String select(String text, Set<String> names, Set<String> mentioned) {
        MethodSelector selector = new MethodSelector(text);
        while (selector.at < text.length()) {
            selector.typeBody("", false);
        }
        return selector.blank(names, mentioned);
    }

    private String blank(Set<String> names, Set<String> mentioned) {
        Map<String, List<Method>> byName = new HashMap<>();
        methods.forEach(m -> byName.computeIfAbsent(m.name(), n -> new ArrayList<>(1)).add(m));
        Deque<Method> open = new ArrayDeque<>();
        for (Method method : methods) {
            if (names.contains(method.name()) || !mentioned.isEmpty() && words(method).anyMatch(mentioned::contains)) {
                open.add(method);
            }
        }
        Set<Method> chosen = new HashSet<>();
        while (!open.isEmpty()) {
            Method method = open.pop();
            if (chosen.add(method)) {
                words(method).map(byName::remove).filter(Objects::nonNull).forEach(open::addAll);
            }
        }
        for (Method method : methods) {
            if (!chosen.contains(method)) {
                blank(method);
            }
        }
        return new String(chars);
    }

    /** The words in a method, those in comments and literals included: a method too many does no harm. */
    private Stream<String> words(Method method) {
        Stream.Builder<String> words = Stream.builder();
        for (int i = method.from(); i < method.to(); i++) {
            int from = i;
            while (i < method.to() && Character.isJavaIdentifierPart(chars[i])) {
                i++;
            }
            if (i > from) {
                words.add(text.substring(from, i));
            }
        }
        return words.build();
    }

    /** Line ends stay, the rest becomes white space; that a return is missing matters to no parser. */
    private void blank(Method method) {
        for (int i = method.from(); i < method.to(); i++) {
            if (chars[i] != '\n' && chars[i] != '\r') {
                chars[i] = ' ';
            }
        }
    }

    /** Reads members until the closing brace of this type, or the end. */
    private void typeBody(String type, boolean constants) {
        String word = "";
        String called = "";
        String header = "";
        boolean isValue = false;
        boolean inConstants = constants;
        int parentheses = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (Character.isJavaIdentifierStart(c)) {
                int from = at;
                while (at < chars.length && Character.isJavaIdentifierPart(chars[at])) {
                    at++;
                }
                String before = word;
                word = text.substring(from, at);
                isValue |= word.equals("default") && !called.isEmpty();
                if (parentheses == 0 && isTypeWord(before) && header.isEmpty()) {
                    header = before + " " + word;
                }
                continue;
            }
            if (c <= ' ') {
                at++;
                continue;
            }
            int from = at;
            at = BodyBlanker.skipNonCode(chars, at);
            if (at > from) {
                continue;
            }
            at++;
            switch (c) {
                case '(' -> {
                    if (parentheses++ == 0) {
                        called = word;
                    }
                }
                case ')' -> parentheses--;
                case '=' -> isValue |= parentheses == 0;
                case ';' -> {
                    inConstants = false;
                    isValue = false;
                    header = "";
                    called = "";
                }
                case '{' -> {
                    if (!header.isEmpty() && parentheses == 0 && !isValue) {
                        typeBody(header.substring(header.indexOf(' ') + 1), header.startsWith("enum "));
                    } else {
                        int body = at;
                        skipBlock();
                        boolean isMethod = parentheses == 0 && !isValue && !inConstants && !called.isEmpty()
                                && !called.equals(type);
                        if (isMethod) {
                            methods.add(new Method(called, body, at - 1));
                        }
                    }
                    if (parentheses == 0 && !isValue) {
                        header = "";
                        called = "";
                    }
                }
                case '}' -> {
                    return;
                }
                default -> { }
            }
            word = "";
        }
    }

    private static boolean isTypeWord(String word) {
        return word.equals("class") || word.equals("interface") || word.equals("enum") || word.equals("record");
    }

    /** From behind an opening brace to behind its closing one. */
    private void skipBlock() {
        int depth = 1;
        while (at < chars.length && depth > 0) {
            int behind = BodyBlanker.skipNonCode(chars, at);
            if (behind > at) {
                at = behind;
                continue;
            }
            char c = chars[at++];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
    }
}
