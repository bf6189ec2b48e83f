package dev.asynclint.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one pass over a file's bytes tells, before any parse.
 *
 * @param packageName empty for the unnamed package
 * @param imports     names as imported, on demand with {@code .*}; of static imports the member's
 * @param types       top-level and member types in the order of their declarations
 * @param words       which of the wanted words occur as identifiers
 * @param lines       number of line ends, plus one
 * @param generated   whether the head of the file says that a program wrote it
 */
public record FileScan(String packageName, List<String> imports, List<DeclaredType> types, BitSet words, int lines, boolean generated) {

    /**
     * Whether a simple name in this file may mean one of these types, by its package and its imports.
     *
     * @param types full names, and all that lies around them: {@code a.b.Outer.Inner}, {@code a.b.Outer}, {@code a.b},
     *              and the empty name for the unnamed package
     */
    public boolean sees(Set<String> types) {
        return seen().anyMatch(types::contains);
    }

    /** What the headers of its types say: all that other files can know of them before a parse. */
    public List<String> headers() {
        List<String> all = new ArrayList<>(List.of(packageName));
        Set<String> named = new HashSet<>();
        for (DeclaredType type : types) {
            all.add(type.keyword() + " " + type.name());
            type.supertypes().forEach(name -> {
                all.add(name);
                named.add(name.substring(0, (name + ".").indexOf('.')));
            });
        }
        imports.stream().filter(i -> !named.isEmpty() && i.endsWith(".*") || named.contains(i.substring(i.lastIndexOf('.') + 1)))
                .forEach(i -> all.add("import " + i));
        return all;
    }

    /** The names by which types come into the file: its package and what it imports, types and whole packages. */
    public Stream<String> seen() {
        return Stream.concat(Stream.of(packageName), imports.stream()
                .flatMap(i -> Stream.of(i.endsWith(".*") ? i.substring(0, i.length() - 2) : i, memberOf(i))));
    }

    /** The type of a static import; of another one only its package, which no import names. */
    private static String memberOf(String imported) {
        int last = imported.lastIndexOf('.');
        String owner = last < 0 ? imported : imported.substring(0, last);
        return Character.isUpperCase(owner.charAt(owner.lastIndexOf('.') + 1)) ? owner : imported;
    }

    /**
     * @param name       within the package, nested names with dots
     * @param keyword    {@code class}, {@code interface}, {@code enum} or {@code record}
     * @param supertypes names after {@code extends} and {@code implements}, as they stand there
     */
    public record DeclaredType(String name, String keyword, List<String> supertypes) {
    }
}
