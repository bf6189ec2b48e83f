package dev.asynclint.catalog;

import java.io.BufferedReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packages each built-in catalogue file speaks of, so that a run reads only the files it can need. It stands in
 * {@code rules/catalog/files}: a line a file, then its package prefixes and, with {@code +}, the files that declare
 * supertypes of its types. A file without prefixes is always read.
 */
public record CatalogIndex(Map<String, List<String>> entries) {

    static final String RESOURCE = "/rules/catalog/files";
    private static final int SEGMENTS = 3;

    static CatalogIndex read(BufferedReader lines) {
        Map<String, List<String>> entries = new TreeMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            List<String> words = List.of(line.split(" "));
            entries.put(words.get(0), words.subList(1, words.size()));
        });
        return new CatalogIndex(entries);
    }

    Collection<String> files() {
        return entries.keySet();
    }

    /** In the order of their names. */
    Collection<String> filesFor(Collection<String> imports) {
        Set<String> packages = new HashSet<>();
        imports.forEach(name -> packages.add(packageOf(name)));
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        entries.forEach((file, words) -> {
            boolean always = words.stream().allMatch(word -> word.startsWith("+"));
            if (always || words.stream().anyMatch(prefix -> isImported(prefix, packages))) {
                open.add(file);
            }
        });
        while (!open.isEmpty()) {
            String file = open.remove();
            if (needed.add(file)) {
                entries.getOrDefault(file, List.of()).stream().filter(word -> word.startsWith("+"))
                        .forEach(word -> open.add(word.substring(1)));
            }
        }
        return needed;
    }

    /** Also within a package that begins otherwise: relocated copies of libraries keep the end of their names. */
    private static boolean isImported(String prefix, Set<String> packages) {
        String inner = "." + prefix;
        return packages.stream().anyMatch(p -> p.startsWith(prefix) || p.contains(inner));
    }

    private static String packageOf(String name) {
        int i = 0;
        for (String segment : name.split("\\.")) {
            if (segment.isEmpty() || Character.isUpperCase(segment.charAt(0)) || segment.equals("*")) {
                break;
            }
            i += segment.length() + 1;
        }
        return name.substring(0, Math.max(0, Math.min(name.length(), i - 1)));
    }

    /**
     * Makes the index from the catalogue files: what the test compares the shipped index with.
     *
     * @param texts file names with their texts
     */
    static String make(Map<String, String> texts) {
        Map<String, Set<String>> prefixes = new TreeMap<>();
        Map<String, String> declaredIn = new LinkedHashMap<>();
        Map<String, Set<String>> supertypes = new TreeMap<>();
        texts.forEach((file, text) -> {
            Catalog catalog = CatalogReader.readText(file, text);
            Set<String> types = new TreeSet<>(catalog.typeNames());
            catalog.allTypes().values().forEach(facts -> {
                if (facts.declared()) {
                    declaredIn.putIfAbsent(facts.name(), file);
                }
                facts.supertypes().forEach(s -> supertypes.computeIfAbsent(file, f -> new TreeSet<>())
                        .add(s.replaceAll("<.*", "")));
            });
            Set<String> own = prefixes.computeIfAbsent(file, f -> new TreeSet<>());
            types.stream().filter(t -> !t.startsWith("java.")).map(t -> prefix(packageOf(t.replace("*", "X"))))
                    .filter(prefix -> !prefix.isEmpty()).forEach(own::add);
            if (file.startsWith("jdk")) {
                own.clear();
            }
        });
        StringBuilder index = new StringBuilder();
        prefixes.forEach((file, own) -> {
            index.append(file);
            own.forEach(prefix -> index.append(' ').append(prefix));
            Set<String> needed = new TreeSet<>();
            supertypes.getOrDefault(file, Set.of()).forEach(s -> needed.add(declaredIn.getOrDefault(s, file)));
            needed.stream().filter(f -> !f.equals(file) && !f.startsWith("jdk"))
                    .forEach(f -> index.append(" +").append(f));
            index.append('\n');
        });
        return index.toString();
    }

    private static String prefix(String packageName) {
        String[] segments = packageName.split("\\.");
        return String.join(".", List.of(segments).subList(0, Math.min(SEGMENTS, segments.length)));
    }
}
