package dev.asynclint.types;

import dev.asynclint.catalog.CatalogReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads types as the type data and the catalogue write them: {@code java.util.Map<K,? extends java.util.List<V>>[]}. */
final class TypeNotation {

    private static final Set<String> PRIMITIVES =
            Set.of("void", "int", "long", "boolean", "double", "float", "char", "byte", "short");

    private final String text;
    private final Set<String> variables;
    private int at;

    private TypeNotation(String text, int at, Set<String> variables) {
        this.text = text;
        this.at = at;
        this.variables = variables;
    }

    static TypeRef parse(String text, Set<String> variables) {
        return new TypeNotation(text, 0, variables).type();
    }

    static List<TypeRef> parseList(String text, Set<String> variables) {
        List<TypeRef> types = new ArrayList<>(3);
        TypeNotation notation = new TypeNotation(text, 0, variables);
        notation.skipBlanks();
        while (notation.at < text.length()) {
            types.add(notation.type());
            notation.skipBlanks();
            if (notation.at < text.length() && text.charAt(notation.at) == ',') {
                notation.at++;
            } else {
                break;
            }
        }
        return types;
    }

    /** Reads {@code K,V extends Comparable<? super V>}: names in order, with their first bounds. */
    static Map<String, TypeRef> parseVariables(String text, Set<String> outer) {
        Map<String, TypeRef> found = new LinkedHashMap<>();
        List<String> parts = CatalogReader.splitOutsideAngles(text);
        Set<String> all = new java.util.HashSet<>(outer);
        parts.forEach(part -> all.add(part.split(" ", 2)[0]));
        for (String part : parts) {
            String[] words = part.split(" extends ", 2);
            String bound = words.length > 1 ? words[1].split(" & ")[0] : "Object";
            found.put(words[0], parse(bound, all));
        }
        return found;
    }

    private TypeRef type() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            skipBlanks();
            if (text.startsWith("extends ", at)) {
                at += 8;
                return type();
            }
            if (text.startsWith("super ", at)) {
                at += 6;
                return type();
            }
            return TypeRef.UNKNOWN;
        }
        int from = at;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || isNameDot())) {
            at++;
        }
        String name = text.substring(from, at);
        List<TypeRef> args = List.of();
        if (at < text.length() && text.charAt(at) == '<') {
            at++;
            args = new ArrayList<>(2);
            while (at < text.length() && text.charAt(at) != '>') {
                args.add(type());
                skipBlanks();
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                }
            }
            at++;
        }
        TypeRef type = named(name, List.copyOf(args));
        while (text.startsWith("[]", at) || text.startsWith("...", at)) {
            at += text.startsWith("[]", at) ? 2 : 3;
            type = TypeRef.array(type);
        }
        return type;
    }

    /** A dot within a name, not the first of a variable-arity parameter's three. */
    private boolean isNameDot() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isJavaIdentifierStart(text.charAt(at + 1));
    }

    private TypeRef named(String name, List<TypeRef> args) {
        if (name.equals("_") || name.isEmpty()) {
            return TypeRef.UNKNOWN;
        }
        if (variables.contains(name)) {
            return TypeRef.variable(name);
        }
        if (PRIMITIVES.contains(name)) {
            return TypeRef.primitive(name);
        }
        boolean inJavaLang = Character.isUpperCase(name.charAt(0));
        return new TypeRef(TypeRef.Kind.CLASS, inJavaLang ? "java.lang." + name : name, args);
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
