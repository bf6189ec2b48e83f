package dev.asynclint.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads catalogue files; the form is described in docs/catalog-format.md. */
public final class CatalogReader {

    private final Catalog catalog = new Catalog();
    private String file;
    private int line;

    /**
     * The built-in catalogue as far as a tree can need it, and then the given files, whose lines replace built-in ones
     * on the same signature.
     *
     * @param imports the names that the tree imports: a library's file is read only when the tree imports from it
     * @throws CatalogException when a line cannot be understood, with file, line and remedy
     */
    public static Catalog read(List<Path> further, Collection<String> imports) {
        CatalogReader reader = new CatalogReader();
        try (BufferedReader lines = open(CatalogIndex.RESOURCE)) {
            CatalogIndex.read(lines).filesFor(imports).forEach(name -> reader.readResource("/rules/catalog/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Path path : further) {
            try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                reader.readLines(path.toString(), lines);
            } catch (IOException e) {
                throw new CatalogException(path.toString(), 0, "cannot be read: " + e.getMessage());
            }
        }
        return reader.catalog;
    }

    /** The whole built-in catalogue: for tests and documentation. */
    public static Catalog readAll() {
        CatalogReader reader = new CatalogReader();
        try (BufferedReader lines = open(CatalogIndex.RESOURCE)) {
            CatalogIndex.read(lines).files().forEach(name -> reader.readResource("/rules/catalog/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.catalog;
    }

    /** Reads one text: for tests. */
    public static Catalog readText(String name, String text) {
        CatalogReader reader = new CatalogReader();
        try {
            reader.readLines(name, new BufferedReader(new java.io.StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.catalog;
    }

    private void readResource(String name) {
        try (BufferedReader lines = open(name)) {
            readLines(name.substring(1), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) {
        InputStream stream = CatalogReader.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the tool's own resource " + name + " is missing");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    private void readLines(String name, BufferedReader lines) throws IOException {
        catalog.addFile(name);
        file = name;
        line = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            if (!text.isBlank() && text.charAt(0) != '#') {
                readLine(text.strip());
            }
        }
    }

    private void readLine(String text) {
        int space = text.indexOf(' ');
        String kind = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space + 1).strip();
        if (kind.equals("source")) {
            int end = rest.indexOf(' ');
            if (end < 0) {
                throw wrong("a source line reads `source NAME TEXT`");
            }
            catalog.addSource(rest.substring(0, end), rest.substring(end + 1).strip());
            return;
        }
        int at = rest.lastIndexOf('@');
        if (at < 0) {
            throw wrong("the line must end with @ and the name of its source");
        }
        String source = rest.substring(at + 1).strip();
        if (!catalog.hasSource(source)) {
            throw wrong("no line `source " + source + " …` stands before this one");
        }
        String body = rest.substring(0, at).strip();
        int colon = body.indexOf(" : ");
        String head = colon < 0 ? body : body.substring(0, colon).strip();
        List<String> words = colon < 0 ? List.of() : split(body.substring(colon + 3), ';');
        switch (kind) {
            case "method" -> catalog.add(method(head, words, source));
            case "callback" -> catalog.addCallback(method(head, words, source));
            case "type" -> catalog.add(type(head, words, source));
            case "annotation" -> catalog.add(annotation(head, words, source));
            case "likely" -> catalog.add(likely(head, source));
            default -> throw wrong("`" + kind
                    + "` is no kind of line; use source, type, method, annotation, callback or likely");
        }
    }

    private Api method(String head, List<String> words, String source) {
        Signature signature = signature(head);
        Category blocks = null;
        ExecutorKind makes = null;
        ContextUse context = null;
        String timedBy = "";
        String asyncBy = "";
        List<Runs> runs = new ArrayList<>(1);
        Set<Api.Flag> flags = EnumSet.noneOf(Api.Flag.class);
        for (String word : words) {
            String[] parts = word.split(" +");
            switch (parts[0]) {
                case "blocks" -> blocks = category(argument(parts, word));
                case "timed-by" -> timedBy = argument(parts, word);
                case "async-by" -> asyncBy = argument(parts, word);
                case "makes" -> makes = executorKind(argument(parts, word));
                case "reads", "sets", "clears" -> context = new ContextUse(
                        constant(ContextUse.Kind.class, parts[0], "a use of a context"), argument(parts, word));
                case "runs" -> runs.add(runs(parts, word));
                case "called" -> runs.add(new Runs(-1, place(argument(parts, word)), -1));
                default -> flags.add(flag(word));
            }
        }
        return new Api(signature, blocks, flags, List.copyOf(runs), timedBy, asyncBy, makes, context, source);
    }

    private Signature signature(String head) {
        int hash = head.indexOf('#');
        int open = head.indexOf('(', hash);
        int close = head.indexOf(')', open);
        if (hash < 0 || open < 0 || close < 0) {
            throw wrong("a signature reads TYPE#NAME(PARAMS)");
        }
        int arrow = head.indexOf("->", close);
        String returns = arrow < 0 ? "" : head.substring(arrow + 2).strip();
        String type = full(head.substring(0, hash));
        String name = head.substring(hash + 1, open);
        int end = name.lastIndexOf('>');
        String variables = end < 0 ? "" : name.substring(1, end);
        List<String> declared = splitOutsideAngles(head.substring(open + 1, close));
        return new Signature(type, name.substring(end + 1), erased(declared, type, variables), returns, variables, declared);
    }

    /** The parameters as a call shows them: without type arguments, and the bound of a type variable, most often {@code Object}. */
    private List<String> erased(List<String> declared, String type, String variables) {
        TypeFacts facts = catalog.type(type);
        Map<String, String> bounds = new HashMap<>();
        (facts == null ? List.<String>of() : facts.variables()).forEach(variable -> bounds.put(variable, "Object"));
        for (String variable : splitOutsideAngles(variables)) {
            String[] words = variable.split(" extends ", 2);
            bounds.put(words[0], words.length < 2 ? "Object" : words[1].replaceAll("<.*", ""));
        }
        return declared.stream().map(parameter -> erased(parameter, bounds)).toList();
    }

    private static String erased(String parameter, Map<String, String> bounds) {
        int open = parameter.indexOf('<');
        String plain = open < 0 ? parameter : parameter.substring(0, open) + parameter.substring(parameter.lastIndexOf('>') + 1);
        int array = plain.indexOf('[');
        String name = array < 0 ? plain : plain.substring(0, array);
        return bounds.containsKey(name) ? bounds.get(name) + plain.substring(name.length()) : plain;
    }

    /** Types of java.lang may go without their package. */
    private static String full(String type) {
        return type.indexOf('.') < 0 && type.indexOf('*') < 0 ? "java.lang." + type : type;
    }

    private TypeFacts type(String head, List<String> words, String source) {
        int extendsAt = head.indexOf(" extends ");
        String own = extendsAt < 0 ? head : head.substring(0, extendsAt).strip();
        List<String> supertypes = extendsAt < 0 ? List.of() : splitOutsideAngles(head.substring(extendsAt + 9));
        int angle = own.indexOf('<');
        String name = full(angle < 0 ? own : own.substring(0, angle));
        List<String> variables = angle < 0 ? List.of() : split(own.substring(angle + 1, own.lastIndexOf('>')), ',');
        Set<TypeFacts.Word> found = EnumSet.noneOf(TypeFacts.Word.class);
        ExecutorKind executor = null;
        for (String word : words) {
            String[] parts = word.split(" +");
            if (parts[0].equals("executor")) {
                executor = executorKind(argument(parts, word));
                found.add(TypeFacts.Word.EXECUTOR);
            } else {
                found.add(constant(TypeFacts.Word.class, word, "a word of a type"));
            }
        }
        boolean declared = words.isEmpty() || !supertypes.isEmpty() || angle >= 0 || !name.startsWith("java.");
        return new TypeFacts(name, variables, supertypes, found, executor, declared, source);
    }

    private AnnotationFacts annotation(String head, List<String> words, String source) {
        Place called = null;
        Category blocks = null;
        Set<AnnotationFacts.Word> found = EnumSet.noneOf(AnnotationFacts.Word.class);
        for (String word : words) {
            String[] parts = word.split(" +");
            switch (parts[0]) {
                case "called" -> called = place(argument(parts, word));
                case "blocks" -> blocks = category(argument(parts, word));
                default -> found.add(constant(AnnotationFacts.Word.class, word, "a word of an annotation"));
            }
        }
        return new AnnotationFacts(head, called, blocks, found, source);
    }

    private Catalog.Likely likely(String head, String source) {
        int open = head.indexOf('(');
        int close = head.indexOf(')');
        if (open < 0 || close < 0 || close + 1 >= head.length()) {
            throw wrong("evidence reads `likely NAME(PARAMS) TYPE @SOURCE`");
        }
        return new Catalog.Likely(head.substring(0, open), split(head.substring(open + 1, close), ','),
                head.substring(close + 1).strip(), source);
    }

    private Runs runs(String[] parts, String word) {
        if (parts.length < 3) {
            throw wrong("`" + word + "` must read `runs ARG PLACE`");
        }
        int executor = parts.length > 3 ? number(parts[3]) : -1;
        return new Runs(number(parts[1]), place(parts[2]), executor);
    }

    private int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong("`" + text + "` must be the index of an argument, from 0");
        }
    }

    private String argument(String[] parts, String word) {
        if (parts.length < 2) {
            throw wrong("`" + word + "` needs an argument");
        }
        return parts[1];
    }

    private Category category(String word) {
        return constant(Category.class, word, "a category of blocking");
    }

    private Place place(String word) {
        return constant(Place.class, word, "a place");
    }

    private ExecutorKind executorKind(String word) {
        return constant(ExecutorKind.class, word, "a kind of executor");
    }

    private Api.Flag flag(String word) {
        return constant(Api.Flag.class, word, "a word of a method");
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word, String what) {
        try {
            return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong("`" + word + "` is not " + what + "; docs/catalog-format.md lists them");
        }
    }

    private static List<String> split(String text, char separator) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, from)) {
            parts.add(text.substring(from, i).strip());
            from = i + 1;
        }
        parts.add(text.substring(from).strip());
        return List.copyOf(parts);
    }

    /** The parts between the commas that do not stand within type arguments. */
    public static List<String> splitOutsideAngles(String text) {
        List<String> parts = new ArrayList<>(2);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            parts.add(text.substring(from).strip());
        }
        return List.copyOf(parts);
    }

    private CatalogException wrong(String reason) {
        return new CatalogException(file, line, reason);
    }
}
