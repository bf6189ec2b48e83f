package dev.asynclint.types;

import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which file declares which type, known from the scan alone. Built once, then only read. */
public final class ProjectTypes {

    private final Map<String, List<SourceFile>> files = new HashMap<>();
    private final Map<String, List<String>> bySupertype = new HashMap<>();
    private final Map<String, Header> headers = new HashMap<>();

    /** What a type's header says, as far as one pass over the bytes can tell. */
    private record Header(FileScan scan, FileScan.DeclaredType type) {
    }

    public void add(SourceFile file, FileScan scan) {
        String prefix = scan.packageName().isEmpty() ? "" : scan.packageName() + ".";
        for (FileScan.DeclaredType type : scan.types()) {
            files.computeIfAbsent(prefix + type.name(), n -> new ArrayList<>(1)).add(file);
            headers.putIfAbsent(prefix + type.name(), new Header(scan, type));
            for (String supertype : type.supertypes()) {
                bySupertype.computeIfAbsent(supertype, n -> new ArrayList<>(2)).add(prefix + type.name());
            }
        }
    }

    public boolean has(String fullName) {
        return files.containsKey(fullName);
    }

    /**
     * The file that declares the type, as seen from another file: of several the nearest, of equally near ones none,
     * because then it is unknown which is meant.
     */
    public SourceFile fileOf(String fullName, SourceFile from) {
        List<SourceFile> candidates = files.get(fullName);
        if (candidates == null) {
            return null;
        }
        if (candidates.size() == 1 || candidates.contains(from)) {
            return candidates.size() == 1 ? candidates.get(0) : from;
        }
        SourceFile nearest = null;
        int most = -1;
        boolean tie = false;
        for (SourceFile candidate : candidates) {
            int shared = candidate.sharedFolders(from);
            tie = shared == most || shared < most && tie;
            if (shared > most) {
                most = shared;
                nearest = candidate;
                tie = false;
            }
        }
        return tie ? null : nearest;
    }

    /**
     * Full names of a type's supertypes, from headers and imports alone: enough to find inherited member types, and
     * independent of which files have been parsed.
     */
    public List<String> supertypeNames(String fullName) {
        Header header = headers.get(fullName);
        if (header == null) {
            return List.of();
        }
        return header.type().supertypes().stream().map(simple -> fullNameOf(simple, fullName, header.scan())).toList();
    }

    private String fullNameOf(String simple, String user, FileScan scan) {
        for (int dot = user.lastIndexOf('.'); dot > 0; dot = user.lastIndexOf('.', dot - 1)) {
            if (has(user.substring(0, dot) + "." + simple)) {
                return user.substring(0, dot) + "." + simple;
            }
        }
        for (String imported : scan.imports()) {
            if (imported.endsWith("." + simple)) {
                return imported;
            }
        }
        for (String imported : scan.imports()) {
            String candidate = imported.endsWith(".*") ? imported.substring(0, imported.length() - 1) + simple : "";
            if (has(candidate)) {
                return candidate;
            }
        }
        return scan.packageName() + "." + simple;
    }

    /** Full names of types whose header lists a supertype of this simple name; sorted. */
    public List<String> possibleSubtypes(String simpleName) {
        return bySupertype.getOrDefault(simpleName, List.of()).stream().distinct().sorted().toList();
    }
}
