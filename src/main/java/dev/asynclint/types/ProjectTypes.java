package dev.asynclint.types;

import dev.asynclint.source.FileScan;
import dev.asynclint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return new HeaderQuestion(new HashSet<>()).supertypeNames(fullName);
    }

    /** @param consulted gets the names of all types whose headers the answer rests on, declared or not */
    List<String> supertypeNames(String fullName, Set<String> consulted) {
        return new HeaderQuestion(consulted).supertypeNames(fullName);
    }

    /** One question about a type's supertypes, and the headers that it leads to. */
    private final class HeaderQuestion {

        private final Set<String> consulted;
        /** Member types looked for on the way: the headers of broken code may go round in circles. */
        private final Set<String> asked = new HashSet<>(0);

        private HeaderQuestion(Set<String> consulted) {
            this.consulted = consulted;
        }

        private boolean isDeclared(String fullName) {
            consulted.add(fullName);
            return has(fullName);
        }

        List<String> supertypeNames(String fullName) {
            consulted.add(fullName);
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
            List<String> outside = new ArrayList<>(0); // members of the supertypes that no file of the tree declares
            for (int dot = user.lastIndexOf('.'); dot > scan.packageName().length(); dot = user.lastIndexOf('.', dot - 1)) {
                String member = member(user.substring(0, dot), simple, outside);
                if (member != null) {
                    names.add(member);
                    return;
                }
            }
            for (String imported : scan.imports()) {
                if (imported.endsWith("." + simple)) {
                    names.add(imported);
                    return;
                }
            }
            names.addAll(outside);
            String inPackage = scan.packageName().isEmpty() ? simple : scan.packageName() + "." + simple;
            if (isDeclared(inPackage)) {
                names.add(inPackage);
                return;
            }
            List<String> onDemand = scan.imports().stream().filter(i -> i.endsWith(".*"))
                    .map(i -> i.substring(0, i.length() - 1) + simple).toList();
            onDemand.stream().filter(this::isDeclared).findFirst().ifPresentOrElse(names::add, () -> {
                names.addAll(onDemand);
                names.add("java.lang." + simple);
            });
        }

        /**
         * A type's own or inherited member type; null when the tree's headers show none.
         *
         * @param outside gets what a supertype would call it that no file of the tree declares
         */
        private String member(String type, String simple, List<String> outside) {
            String own = type + "." + simple;
            if (isDeclared(own)) {
                return own;
            }
            if (!isDeclared(type)) {
                outside.add(own);
            } else if (asked.add(own)) {
                for (String supertype : supertypeNames(type)) {
                    String inherited = member(supertype, simple, outside);
                    if (inherited != null) {
                        return inherited;
                    }
                }
            }
            return null;
        }
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

    /** Full names of types whose header lists a supertype of this simple name; sorted. */
    public List<String> possibleSubtypes(String simpleName) {
        return bySupertype.getOrDefault(simpleName, List.of()).stream().distinct().sorted().toList();
    }
}
