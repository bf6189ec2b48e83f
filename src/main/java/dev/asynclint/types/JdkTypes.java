package dev.asynclint.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JDK's types, from the shipped data ({@code rules/catalog/jdk}), never from the running JDK. A package's file is
 * read when a name of it is first asked for, a type's members when the type is.
 */
public final class JdkTypes {

    private static final String FOLDER = "/rules/catalog/jdk/";
    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record", "annotation");

    private final Set<String> packages;
    private final Map<String, Map<String, List<String>>> loaded = new ConcurrentHashMap<>();
    private final Map<String, TypeDecl> types = new ConcurrentHashMap<>();

    public JdkTypes() {
        packages = new HashSet<>(lines(FOLDER + "packages"));
    }

    /** The type of this full name; null when the data have none. */
    public TypeDecl find(String fullName) {
        TypeDecl known = types.get(fullName);
        if (known != null) {
            return known;
        }
        String packageName = packageOf(fullName);
        if (packageName == null) {
            return null;
        }
        List<String> text = loaded.computeIfAbsent(packageName, JdkTypes::load)
                .get(fullName.substring(packageName.length() + 1));
        if (text == null) {
            return null;
        }
        return types.computeIfAbsent(fullName, n -> read(packageName, text));
    }

    public boolean has(String fullName) {
        String packageName = packageOf(fullName);
        return packageName != null && loaded.computeIfAbsent(packageName, JdkTypes::load)
                .containsKey(fullName.substring(packageName.length() + 1));
    }

    /** All full names of a package's types: for tests. */
    public Set<String> namesIn(String packageName) {
        Set<String> names = new HashSet<>();
        loaded.computeIfAbsent(packageName, JdkTypes::load).keySet().forEach(n -> names.add(packageName + "." + n));
        return names;
    }

    private String packageOf(String fullName) {
        for (int dot = fullName.lastIndexOf('.'); dot > 0; dot = fullName.lastIndexOf('.', dot - 1)) {
            String candidate = fullName.substring(0, dot);
            if (packages.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Type name to the lines of its head and its members. */
    private static Map<String, List<String>> load(String packageName) {
        Map<String, List<String>> byType = new HashMap<>();
        List<String> current = null;
        for (String line : lines(FOLDER + packageName + ".types")) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) != ' ') {
                current = new ArrayList<>();
                byType.put(typeName(line), current);
            }
            current.add(line);
        }
        return byType;
    }

    private static String typeName(String head) {
        int from = 0;
        while (true) {
            int space = head.indexOf(' ', from);
            String word = head.substring(from, space);
            from = space + 1;
            if (KINDS.contains(word)) {
                break;
            }
        }
        int to = from;
        while (to < head.length() && head.charAt(to) != ' ' && head.charAt(to) != '<') {
            to++;
        }
        return head.substring(from, to);
    }

    private static TypeDecl read(String packageName, List<String> text) {
        String head = text.get(0);
        String simple = typeName(head);
        String full = packageName + "." + simple;
        int nameAt = head.indexOf(" " + simple) + 1;
        List<String> modifiers = List.of(head.substring(0, nameAt).trim().split(" "));
        int after = nameAt + simple.length();
        Map<String, TypeRef> variables = Map.of();
        if (after < head.length() && head.charAt(after) == '<') {
            int close = closing(head, after);
            variables = TypeNotation.parseVariables(head.substring(after + 1, close), Set.of());
            after = close + 1;
        }
        String rest = head.substring(Math.min(after, head.length()));
        List<TypeRef> supertypes = new ArrayList<>(2);
        for (String clause : rest.split(" (?=extends |implements )")) {
            int space = clause.indexOf(' ');
            if (space > 0) {
                supertypes.addAll(TypeNotation.parseList(clause.substring(space + 1), variables.keySet()));
            }
        }
        TypeDecl.Kind kind = TypeDecl.Kind.valueOf(modifiers.get(modifiers.size() - 1).toUpperCase(java.util.Locale.ROOT));
        Map<String, List<MethodDecl>> methods = new LinkedHashMap<>();
        Map<String, TypeRef> fields = new LinkedHashMap<>();
        for (String line : text.subList(1, text.size())) {
            if (line.startsWith(" field ")) {
                String[] words = line.strip().split(" ");
                fields.put(words[words.length - 1],
                        TypeNotation.parse(fieldType(line), variables.keySet()));
            } else {
                MethodDecl method = method(full, line.strip(), variables.keySet());
                methods.computeIfAbsent(method.name(), n -> new ArrayList<>(2)).add(method);
            }
        }
        return new TypeDecl(full, kind, flags(modifiers), variables, List.copyOf(supertypes), methods, fields,
                Map.of(), List.of(), null, true);
    }

    private static String fieldType(String line) {
        String text = line.strip().substring("field ".length());
        while (text.startsWith("static ") || text.startsWith("final ") || text.startsWith("protected ")) {
            text = text.substring(text.indexOf(' ') + 1);
        }
        return text.substring(0, text.lastIndexOf(' '));
    }

    private static MethodDecl method(String owner, String line, Set<String> ownerVariables) {
        List<String> modifiers = new ArrayList<>(2);
        int at = 0;
        Map<String, TypeRef> variables = Map.of();
        int open = parameterList(line);
        while (true) {
            if (line.charAt(at) == '<') {
                int close = closing(line, at);
                variables = TypeNotation.parseVariables(line.substring(at + 1, close), ownerVariables);
                at = close + 2;
                break;
            }
            int space = line.indexOf(' ', at);
            if (space < 0 || space > open || !isModifier(line.substring(at, space))) {
                break;
            }
            modifiers.add(line.substring(at, space));
            at = space + 1;
        }
        Set<String> scope = new HashSet<>(ownerVariables);
        scope.addAll(variables.keySet());
        int nameAt = line.lastIndexOf(' ', open) + 1;
        String name = line.substring(Math.max(nameAt, at), open);
        int close = line.indexOf(')', open);
        String parameters = line.substring(open + 1, close);
        TypeRef returns = name.equals("new") ? TypeRef.of(owner)
                : TypeNotation.parse(line.substring(at, nameAt - 1), scope);
        int throwing = line.indexOf(" throws ", close);
        List<String> thrown = throwing < 0 ? List.of()
                : TypeNotation.parseList(line.substring(throwing + 8), scope).stream().map(TypeRef::name).toList();
        return new MethodDecl(owner, name, variables, List.copyOf(TypeNotation.parseList(parameters, scope)),
                parameters.endsWith("..."), returns, thrown, flags(modifiers), List.of());
    }

    /** Where the parameter list opens: the first parenthesis (types have none). */
    private static int parameterList(String line) {
        return line.indexOf('(');
    }

    private static boolean isModifier(String word) {
        return switch (word) {
            case "static", "abstract", "default", "final", "synchronized", "native", "protected" -> true;
            default -> false;
        };
    }

    private static Set<MethodDecl.Flag> flags(List<String> modifiers) {
        Set<MethodDecl.Flag> flags = EnumSet.noneOf(MethodDecl.Flag.class);
        for (MethodDecl.Flag flag : MethodDecl.Flag.values()) {
            if (modifiers.contains(flag.name().toLowerCase(java.util.Locale.ROOT))) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("unbalanced type data: " + text);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = JdkTypes.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the tool's own resource " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
