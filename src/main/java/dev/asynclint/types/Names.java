package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the simple names of one file mean: its package, its imports, java.lang. */
public final class Names {

    private final Types types;
    private final com.github.javaparser.ast.CompilationUnit unit;
    private final String packageName;
    private final Map<String, String> single = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();
    private final Map<String, String> staticSingle = new HashMap<>();
    private final List<String> staticOnDemand = new ArrayList<>();
    private final Map<String, String> resolved = new HashMap<>();
    private final Types.View view;

    Names(Types types, Types.View view, CompilationUnit unit) {
        this.types = types;
        this.view = view;
        this.unit = unit;
        packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
        for (ImportDeclaration declaration : unit.getImports()) {
            String name = declaration.getNameAsString();
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (declaration.isStatic()) {
                if (declaration.isAsterisk()) {
                    staticOnDemand.add(name);
                } else if (name.indexOf('.') > 0) {
                    staticSingle.put(last, name.substring(0, name.lastIndexOf('.')));
                }
            } else if (declaration.isAsterisk()) {
                onDemand.add(name);
            } else {
                single.put(last, name);
            }
        }
    }

    public String packageName() {
        return packageName;
    }

    /** Types whose static member of this name may be meant: the single import, or all imports on demand. */
    public List<String> staticImports(String member) {
        String owner = staticSingle.get(member);
        return owner != null ? List.of(normalise(owner))
                : staticOnDemand.stream().map(this::normalise).toList();
    }

    public boolean hasStaticImport(String member) {
        return staticSingle.containsKey(member);
    }

    /**
     * The full name of a type.
     *
     * @param name     simple or qualified, as it stands in the code
     * @param enclosing full names of the types around the place, innermost first
     * @return null when no type of that name is known
     */
    public String resolve(String name, List<String> enclosing) {
        String key = enclosing.isEmpty() ? name : name + "@" + enclosing.get(0);
        if (resolved.containsKey(key)) {
            return resolved.get(key);
        }
        String full = lookUp(name, enclosing);
        full = full == null ? null : full.intern(); // declarations stay in memory, and name the same types
        resolved.put(key, full);
        return full;
    }

    private String lookUp(String name, List<String> enclosing) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String head = lookUpSimple(first, enclosing);
        if (head == null) {
            return dot < 0 ? null : normalise(name, true);
        }
        return dot < 0 ? head : nested(head, name.substring(dot + 1));
    }

    private String lookUpSimple(String name, List<String> enclosing) {
        for (String type : enclosing) {
            if (type.endsWith("." + name) || type.equals(name)) {
                return type;
            }
            String member = view.memberType(type, name, 0);
            if (member != null) {
                return member;
            }
        }
        String imported = single.get(name);
        if (imported != null) {
            return normalise(imported);
        }
        String sibling = packageName.isEmpty() ? name : packageName + "." + name;
        if (view.exists(sibling)) {
            return sibling;
        }
        for (String from : onDemand) {
            String candidate = from + "." + name;
            if (view.exists(candidate) || types.catalog().annotation(candidate) != null) {
                return candidate;
            }
        }
        for (String owner : staticOnDemand) {
            if (view.exists(owner + "." + name)) {
                return owner + "." + name;
            }
        }
        String lang = "java.lang." + name;
        if (types.jdk().has(lang)) {
            return lang;
        }
        String staticOwner = staticSingle.get(name);
        if (staticOwner != null && view.exists(staticOwner + "." + name)) {
            return staticOwner + "." + name;
        }
        if (onDemand.isEmpty() && looksLikeType(name)) {
            return sibling;
        }
        return moduleImport(name);
    }

    /** {@code import module java.base;} brings every exported package of the module. */
    private String moduleImport(String name) {
        if (unit.getImports().stream().noneMatch(ImportDeclaration::isModule)) {
            return null;
        }
        return List.of("java.util", "java.util.concurrent", "java.util.function", "java.util.stream", "java.io",
                        "java.nio.file", "java.time", "java.net", "java.util.concurrent.atomic",
                        "java.util.concurrent.locks", "java.sql", "java.net.http").stream()
                .map(p -> p + "." + name).filter(types.jdk()::has).findFirst().orElse(null);
    }

    private static boolean looksLikeType(String name) {
        return Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    private String nested(String outer, String rest) {
        String type = outer;
        for (String segment : rest.split("\\.")) {
            String member = view.memberType(type, segment, 0);
            type = member != null ? member : type + "." + segment;
        }
        return type;
    }

    private String normalise(String name) {
        String known = normalise(name, false);
        return known == null ? name : known;
    }

    /** The library's type of a relocated copy: {@code io.netty.channel.Channel} of {@code shaded.io.netty.channel.Channel}. */
    private String original(String name) {
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            if (Character.isUpperCase(name.charAt(dot + 1))) {
                return null;
            }
            if (types.catalog().knowsType(name.substring(dot + 1))) {
                return name.substring(dot + 1);
            }
        }
        return null;
    }

    /** A qualified name as the type it names; only if it is known or evidently a type's, when asked strictly. */
    private String normalise(String name, boolean strict) {
        if (view.exists(name)) {
            return name;
        }
        String original = original(name);
        if (original != null) {
            return original;
        }
        if (!strict) {
            return name;
        }
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            if (view.exists(name.substring(0, dot))) {
                return nested(name.substring(0, dot), name.substring(dot + 1));
            }
        }
        int last = name.lastIndexOf('.');
        boolean packaged = name.substring(0, last).chars().noneMatch(Character::isUpperCase);
        return packaged && looksLikeType(name.substring(last + 1)) && name.indexOf('.') < last ? name : null;
    }
}
