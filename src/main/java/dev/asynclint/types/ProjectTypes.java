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
                bySupertype.computeIfAbsent(supertype.substring(supertype.lastIndexOf('.') + 1), n -> new ArrayList<>(2)).add(prefix + type.name());
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
     * independent of which files have been parsed. Where an import on demand leaves open whose type it is, all that it
     * may be.
     */
    public List<String> supertypeNames(String fullName) {
        Header header = headers.get(fullName);
        if (header == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        header.type().supertypes().forEach(name -> addSupertype(name, fullName, header.scan(), names));
        switch (header.type().keyword()) {
            case "enum" -> names.add("java.lang.Enum");
            case "record" -> names.add("java.lang.Record");
            default -> { }
        }
        return names;
    }

    /** {@code Base}, {@code Outer.Base}, {@code a.b.Base} */
    private void addSupertype(String name, String user, FileScan scan, List<String> names) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            addFullNames(name, user, scan, names);
        } else if (Character.isUpperCase(name.charAt(0))) {
            List<String> outer = new ArrayList<>(1);
            addFullNames(name.substring(0, dot), user, scan, outer);
            outer.forEach(o -> names.add(o + name.substring(dot)));
        } else {
            names.add(name);
        }
    }

    private void addFullNames(String simple, String user, FileScan scan, List<String> names) {
        for (int dot = user.lastIndexOf('.'); dot > 0; dot = user.lastIndexOf('.', dot - 1)) {
            if (has(user.substring(0, dot) + "." + simple)) {
                names.add(user.substring(0, dot) + "." + simple);
                return;
            }
        }
        for (String imported : scan.imports()) {
            if (imported.endsWith("." + simple)) {
                names.add(imported);
                return;
            }
        }
        String inPackage = scan.packageName().isEmpty() ? simple : scan.packageName() + "." + simple;
        if (has(inPackage)) {
            names.add(inPackage);
            return;
        }
        List<String> onDemand = scan.imports().stream().filter(i -> i.endsWith(".*"))
                .map(i -> i.substring(0, i.length() - 1) + simple).toList();
        onDemand.stream().filter(this::has).findFirst().ifPresentOrElse(names::add, () -> {
            names.addAll(onDemand);
            names.add("java.lang." + simple);
        });
    }

    /** Whether a type's header tells that it is an interface. */
    public boolean isInterface(String fullName) {
        Header header = headers.get(fullName);
        return header != null && header.type().keyword().equals("interface");
    }

    /** Whether just one file of the tree declares the type. */
    boolean isUnique(String fullName) {
        return files.getOrDefault(fullName, List.of()).size() == 1;
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
