package dev.asynclint.source;

import java.util.BitSet;
import java.util.List;

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
     * @param name       within the package, nested names with dots
     * @param supertypes simple names after {@code extends} and {@code implements}
     */
    public record DeclaredType(String name, List<String> supertypes) {
    }
}
