package dev.asynclint.types;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A type as it is used somewhere. Wildcards are replaced by their bounds.
 *
 * @param name full name of a class, name of a variable or primitive; {@code []} for an array
 * @param args type arguments of a class (empty when raw or not generic), the element type of an array
 */
public record TypeRef(Kind kind, String name, List<TypeRef> args) {

    public enum Kind { CLASS, VARIABLE, PRIMITIVE, ARRAY, UNKNOWN }

    public static final TypeRef UNKNOWN = new TypeRef(Kind.UNKNOWN, "?", List.of());
    public static final TypeRef VOID = primitive("void");
    public static final TypeRef OBJECT = of("java.lang.Object");
    public static final TypeRef STRING = of("java.lang.String");

    public static TypeRef of(String name, TypeRef... args) {
        return new TypeRef(Kind.CLASS, name, List.of(args));
    }

    public static TypeRef variable(String name) {
        return new TypeRef(Kind.VARIABLE, name, List.of());
    }

    public static TypeRef primitive(String name) {
        return new TypeRef(Kind.PRIMITIVE, name, List.of());
    }

    public static TypeRef array(TypeRef element) {
        return new TypeRef(Kind.ARRAY, "[]", List.of(element));
    }

    /** What a record brings by itself is linked at its first use, which takes tens of milliseconds of each start. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof TypeRef type && kind == type.kind && name.equals(type.name) && args.equals(type.args);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + args.hashCode();
    }

    public boolean isKnown() {
        return kind != Kind.UNKNOWN;
    }

    public boolean isClass() {
        return kind == Kind.CLASS;
    }

    public boolean isVoid() {
        return kind == Kind.PRIMITIVE && name.equals("void");
    }

    /** The full name is exactly this one: subtypes do not count. */
    public boolean is(String fullName) {
        return kind == Kind.CLASS && name.equals(fullName);
    }

    /** The type argument at this index; unknown when there is none. */
    public TypeRef arg(int index) {
        return index < args.size() ? args.get(index) : UNKNOWN;
    }

    public TypeRef withArgs(List<TypeRef> newArgs) {
        return new TypeRef(kind, name, List.copyOf(newArgs));
    }

    /** The last segment of the name: {@code Entry} of {@code java.util.Map.Entry}. */
    public String simpleName() {
        return kind == Kind.ARRAY ? args.get(0).simpleName() + "[]" : name.substring(name.lastIndexOf('.') + 1);
    }

    /** Replaces type variables; those without a binding stay. */
    public TypeRef substitute(Map<String, TypeRef> bindings) {
        if (bindings.isEmpty()) {
            return this;
        }
        if (kind == Kind.VARIABLE) {
            return bindings.getOrDefault(name, this);
        }
        if (args.isEmpty()) {
            return this;
        }
        return new TypeRef(kind, name, args.stream().map(arg -> arg.substitute(bindings)).toList());
    }

    public boolean mentionsVariable() {
        return kind == Kind.VARIABLE || args.stream().anyMatch(TypeRef::mentionsVariable);
    }

    @Override
    public String toString() {
        if (kind == Kind.ARRAY) {
            return args.get(0) + "[]";
        }
        return args.isEmpty() ? name
                : name + args.stream().map(TypeRef::toString).collect(Collectors.joining(",", "<", ">"));
    }
}
